// The engines outside the browser: node processes, and LanguageTool on a JVM.
import {fork, spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const HOST = fileURLToPath(new URL('node-host.mjs', import.meta.url));

/** A node with these scripts, by their paths. */
export function node(measure, scripts) {
  const child = fork(HOST, [measure, ...scripts]);
  const ask = (message) =>
    new Promise((resolve, reject) => {
      child.once('message', ({answer, error}) => (error ? reject(new Error(error)) : resolve(answer)));
      child.send(message);
    });
  return {block: (job) => ask({job}), cold: (text, kind) => ask({cold: {text, kind}}), close: () => child.kill()};
}

/** Started cold: the time from its first line to the first findings is that of the first answer. */
export function languageTool(classpath, source) {
  const child = spawn('java', ['-Xmx2g', '-cp', classpath, source], {stdio: ['pipe', 'pipe', 'ignore']});
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
  return {
    /** Microseconds. */
    async check(how, text) {
      child.stdin.write(`${how} ${Buffer.from(text).toString('base64')}\n`);
      const {value, done} = await lines.next();
      if (done) {
        throw new Error('LanguageTool ended before it answered');
      }
      return Number(value.split(' ')[0]);
    },
    close: () => child.stdin.end(),
  };
}
