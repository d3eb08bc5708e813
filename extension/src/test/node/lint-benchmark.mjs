// Times of the compiled engine beside one bare pass of charCodeAt over the same text, in one run:
//   node extension/src/test/node/lint-benchmark.mjs [letter.txt]
// Without a file the letter is one of the repository's own; the resume of 1,100 words is made of its
// golden resumes. Prints medians and p99 in microseconds, and ratios to the bare pass.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {golden, longResume, words} from '../benchmark/texts.mjs';

const project = new URL('../../../../', import.meta.url);
createRequire(import.meta.url)(fileURLToPath(new URL('extension/target/letterlint.js', project)));
const {Letterlint} = globalThis;

const ROUNDS = 3000;
const WARM_UP = 2000;

/** One row of characters, as a field's value is; a joined text would be walked as a tree. */
const flat = (text) => Buffer.from(text).toString();

function bare(text) {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (hash + text.charCodeAt(i)) | 0;
  }
  return hash;
}

const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)];
const show = (times) => `median ${at(times, 0.5).toFixed(1)}, p99 ${at(times, 0.99).toFixed(1)}`;
const micros = (from) => Number(process.hrtime.bigint() - from) / 1000;

let kept = 0;

function measure(kind, text) {
  const session = Letterlint.open(text, {kind});
  const middle = text.length >> 1;
  const press = (i) => session.edit(middle, i % 2, i % 2 ? '' : 'x');
  for (let i = 0; i < WARM_UP; i++) {
    kept += bare(text) + Letterlint.lint(flat(text + ' ' + i), {kind}).findings.length;
    press(i);
    session.findings();
  }
  const passes = [];
  const lints = [];
  const keys = [];
  for (let i = 0; i < ROUNDS; i++) {
    const fresh = flat(text + ' ' + i);
    let from = process.hrtime.bigint();
    kept += bare(fresh);
    passes.push(micros(from));
    from = process.hrtime.bigint();
    kept += Letterlint.lint(fresh, {kind}).findings.length;
    lints.push(micros(from));
    from = process.hrtime.bigint();
    press(i);
    kept += session.findings().length;
    keys.push(micros(from));
  }
  const pass = at(passes, 0.5);
  console.log(`${kind}, ${words(text)} words`);
  console.log(`  bare pass       ${show(passes)}`);
  console.log(`  full lint       ${show(lints)}, ${(at(lints, 0.5) / pass).toFixed(1)} x`);
  console.log(`  a key           ${show(keys)}, ${(at(keys, 0.5) / pass).toFixed(1)} x`);
}

const given = process.argv[2];
measure('letter', flat(given ? readFileSync(given, 'utf8') : golden('letter-senior-platform.txt')));
measure('resume', flat(longResume()));
if (kept === 0.5) {
  console.log(kept);
}
