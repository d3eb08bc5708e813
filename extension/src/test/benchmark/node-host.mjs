// A node of its own that measures: node node-host.mjs measure.js engine.js…, told what by messages.
import {readFileSync} from 'node:fs';
import {runInThisContext} from 'node:vm';

const [measure, ...engines] = process.argv.slice(2);
const run = (file) => runInThisContext(readFileSync(file, 'utf8'), file);

run(measure);
process.on('message', async ({cold, job}) => {
  try {
    if (cold) {
      const source = readFileSync(engines[0], 'utf8');
      process.send({answer: await globalThis.measure.cold(() => runInThisContext(source), cold.text, cold.kind)});
      return;
    }
    if (engines.length > 0) {
      engines.splice(0).forEach(run);
    }
    process.send({answer: await globalThis.measure.block(job)});
  } catch (error) {
    process.send({error: error.stack});
  }
});
