// The page of the figures, from what was measured.
import {TIMES_HEAD, bar, figure, median, milliseconds, percentile, ratio, table, times} from './table.mjs';

const OURS = 'Letterlint';

const HOSTS = {chromium: 'Chromium', node: 'node', jvm: 'the JVM'};

export function page(seen) {
  const {machine, rounds} = seen;
  return `# Performance

Generated: \`node extension/src/test/benchmark/performance.mjs\`, after \`mvn -B -DskipTests package\`, on a quiet machine. This one: ${machine.cores} cores,
Chromium ${machine.chromium ?? '(not there)'}, node ${machine.node}, Java ${machine.java}.

The *bare pass* is one loop of \`charCodeAt\` over the text, the least that any checker can do, so ratios to it tell more than times, which differ from machine to machine.
All engines took turns in ${rounds} rounds of one run, each round beginning with another, and what stands here is the median (p50) and the percentiles of all rounds; differences of a tenth between two runs are noise.
A *fresh* text is one that nobody has seen before (a word in each clause is another each time), *again* the same letter with another end, and a *key* is one more letter of a sentence that is typed into the middle; ours follows the edits, the others are given the whole text.

## Bars

${bars(seen)}

## A letter of ${seen.words.letter} words

${['fresh', 'again', 'key'].map((job) => ofLetter(seen, job)).join('\n\n')}

## ${figure(seen.words.long)} words, and a resume of ${figure(seen.words.resume)}

${others(seen)}

## Cold: from the script's text to the first findings

${coldTable(seen)}

## Memory

Held by a page in Chromium once a letter was read, less what it held before; text of the script and its compiled code included.

${heapTable(seen)}

## Bytes

${table([['', 'bytes', 'gzip'], ...[...seen.sizes.shipped, ...seen.sizes.peers].map(({name, bytes, gzip}) => [name, figureOfBytes(bytes), figureOfBytes(gzip)])])}

## The engine on the JVM

By JMH, with the compiled pack; the letter is the same each time.

${jmhTable(seen)}

## Key to mark in a form

From the browser's stamp on a key to the first task behind the frame that shows its marks, in Chromium with the extension.

${keysTable(seen)}
`;
}

const figureOfBytes = (bytes) => String(bytes).replace(/\B(?=(\d{3})+$)/g, ',');

const at = (seen, host, text, job, engine = OURS) => seen.times[host]?.[[text, job, engine].join('/')];

/** What the project wants of itself, and whether this run had it. */
export function bars(seen) {
  const rows = [];
  const add = (what, value, most, unit) => rows.push(value === null ? [what, most + ' ' + unit, 'not measured', ''] : bar(what, value, most, unit));
  const floor = p50(seen, 'chromium', 'letter', 'bare', '');
  const to = (value, by) => (value === null || by === null ? null : value / by);
  for (const [job, name] of [['fresh', 'A fresh letter'], ['again', 'The letter again']]) {
    add(`${name}, p50 to the bare pass`, to(p50(seen, 'chromium', 'letter', job), floor), 40, '×');
    add(`${name}, p99`, percent(seen, 'chromium', 'letter', job, 99), 1, 'ms');
  }
  const fresh = p50(seen, 'chromium', 'letter', 'fresh');
  for (const [peer, times, host] of [
    ['write-good', 2, 'chromium'],
    ['textlint, write-good', 2, 'chromium'],
    ['harper.js', 200, 'chromium'],
    ['LanguageTool', 200, 'jvm'],
  ]) {
    add(`A fresh letter, share of the time of ${peer}`, to(fresh, p50(seen, host, 'letter', 'fresh', peer)), 1 / times, '');
  }
  const key = p50(seen, 'chromium', 'letter', 'key');
  add('A key, p50 to the bare pass', to(key, floor), 10, '×');
  add('A key, p99', percent(seen, 'chromium', 'letter', 'key', 99), 0.5, 'ms');
  add('A key in the long text, to one in the letter', to(p50(seen, 'chromium', 'long', 'key'), key), 2, '×');
  add(
    'A word of the fresh long text, to one of the letter',
    to(to(p50(seen, 'chromium', 'long', 'fresh'), seen.words.long), to(fresh, seen.words.letter)),
    1.3,
    '×',
  );
  add('Cold, p50', seen.cold.chromium[OURS] ? median(seen.cold.chromium[OURS]) : null, 60, 'ms');
  const content = seen.sizes.shipped.find(({name}) => name === 'content.js');
  add('content.js with its pack, gzip', content.gzip / 1000, 120, 'KB');
  add('Heap', seen.heap[OURS] === undefined ? null : seen.heap[OURS] / 1e6, 10, 'MB');
  return table([['In Chromium', 'at most', 'measured', ''], ...rows]);
}

function p50(seen, ...of) {
  const all = at(seen, ...of);
  return all ? median(all) : null;
}

/** In milliseconds. */
function percent(seen, host, text, job, share) {
  const all = at(seen, host, text, job);
  return all ? percentile(all, share) / 1000 : null;
}

function ofLetter(seen, job) {
  const titles = {fresh: 'Fresh', again: 'Again', key: 'A key'};
  const rows = [];
  for (const [host, name] of Object.entries(HOSTS)) {
    const floor = p50(seen, host, 'letter', 'bare', '') ?? p50(seen, 'chromium', 'letter', 'bare', '');
    const ours = p50(seen, host, 'letter', job) ?? p50(seen, 'chromium', 'letter', job);
    for (const engine of enginesOf(seen, host, 'letter', job)) {
      rows.push(times(`${engine}, ${name}`, at(seen, host, 'letter', job, engine), floor, ours));
    }
  }
  const absent = job === 'again' ? [] : Object.entries(seen.missing).map(([name, why]) => notMeasured(name, why));
  return `### ${titles[job]}\n\n${table([TIMES_HEAD, ...floors(seen), ...rows, ...absent])}`;
}

const notMeasured = (name, why) => [name, `not measured: ${why}`, '', '', '', '', ''];

/** A clock is too coarse for one pass, so there are only means of many, and no percentiles. */
const floors = (seen) =>
  Object.entries(HOSTS)
    .filter(([host]) => at(seen, host, 'letter', 'bare', ''))
    .map(([host, name]) => [`bare pass, ${name}`, milliseconds(p50(seen, host, 'letter', 'bare', '')), '', '', '1.0 ×', '', '']);

const enginesOf = (seen, host, text, job) =>
  Object.keys(seen.times[host] ?? {})
    .filter((key) => key.startsWith(`${text}/${job}/`))
    .map((key) => key.slice(`${text}/${job}/`.length))
    .sort((a, b) => p50(seen, host, text, job, a) - p50(seen, host, text, job, b));

function others(seen) {
  const rows = [];
  for (const [text, title] of [['long', 'long text'], ['resume', 'resume']]) {
    for (const [host, name] of Object.entries(HOSTS)) {
      const floor = p50(seen, host, text, 'bare', '');
      for (const job of floor === null ? [] : ['fresh', 'key']) {
        for (const engine of enginesOf(seen, host, text, job)) {
          rows.push(times(`${title}, ${job}: ${engine}, ${name}`, at(seen, host, text, job, engine), floor, p50(seen, host, text, job)));
        }
      }
    }
  }
  return table([TIMES_HEAD, ...rows]);
}

function coldTable({cold, missing}) {
  const rows = Object.entries(HOSTS).flatMap(([host, name]) =>
    Object.entries(cold[host]).filter(([, all]) => all.length > 0).map(([engine, all]) => [
      `${engine}, ${name}`,
      figure(median(all)),
      figure(Math.max(...all)),
      cold.chromium[OURS] ? ratio(median(all), median(cold[host][OURS] ?? cold.chromium[OURS])) : '',
      String(all.length),
    ]));
  const absent = Object.entries(missing).map(([name, why]) => [name, `not measured: ${why}`, '', '', '']);
  return table([['', 'p50 ms', 'worst ms', 'to Letterlint', 'starts'], ...rows, ...absent]);
}

function heapTable({heap}) {
  const rows = Object.entries(heap).map(([name, bytes]) => [name, figure(bytes / 1e6), ratio(bytes, heap[OURS])]);
  return rows.length ? table([['', 'MB', 'to Letterlint'], ...rows]) : 'Not measured: there was no browser.';
}

function jmhTable({jmh}) {
  if (jmh.length === 0) {
    return 'Not measured: Maven could not run it.';
  }
  const rows = jmh.map(({benchmark, primaryMetric: {scorePercentiles: of}}) => [
    benchmark.split('.').at(-1),
    figure(of['50.0']),
    figure(of['95.0']),
    figure(of['99.0']),
  ]);
  return table([['', 'p50 µs', 'p95 µs', 'p99 µs'], ...rows]);
}

const keysTable = ({keys}) =>
  keys.length ? table([['words', 'p50 ms', 'p95 ms', 'worst ms'], ...keys]) : 'Not measured: there was no browser with its driver.';
