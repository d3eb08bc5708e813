// Measures Letterlint beside other writing checkers in one run and writes the page of the figures:
//   node extension/src/test/benchmark/performance.mjs           writes shared/docs/performance.md
//   node extension/src/test/benchmark/performance.mjs --try     a few rounds, into extension/target
// Needs the built extension, node, npm, Maven and a quiet machine; the peers are fetched into
// extension/target, or named as not measured.
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';
import {basename, delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {bundle} from './bundles.mjs';
import {chromium} from './chromium.mjs';
import {page} from './page.mjs';
import {languageTool, node} from './processes.mjs';
import {letter, longLetter, longResume, words} from './texts.mjs';

const project = fileURLToPath(new URL('../../../../', import.meta.url));
const here = join(project, 'extension/src/test/benchmark');
const target = join(project, 'extension/target');
const peers = join(target, 'peers');
const bundles = join(peers, 'bundles');
const measure = join(here, 'measure.js');
const languageToolSource = join(here, 'peers/LanguageToolPeer.java');

const isTrial = process.argv.includes('--try');
const WARM_UP_ROUNDS = isTrial ? 1 : 3;
const ROUNDS = isTrial ? 2 : 15;
const COLD_STARTS = isTrial ? 1 : 7;
/** The peers that are ready after seconds need not be started so often. */
const SLOW_COLD_STARTS = isTrial ? 1 : 3;
const IN_PAGES_ONLY = 'harper';
/** What takes seconds for one reading of the long text has no place in the rounds. */
const NEVER_LONG = /harper|textlint/;

const TEXTS = {
  letter: {text: letter(), kind: 'letter'},
  long: {text: longLetter(), kind: 'letter'},
  resume: {text: longResume(), kind: 'resume'},
};

/** Milliseconds for a block of each round: job by text. */
const BLOCKS = {
  letter: {bare: 20, fresh: 150, again: 100, key: 100},
  long: {bare: 30, fresh: 200, key: 100},
  resume: {bare: 20, fresh: 100, key: 60},
};

const log = (line) => process.stderr.write(line + '\n');

/** Why a peer is measured no further, by its name. */
const failed = {};

/** What `work` gives; a peer that fails is left out from then on and named, ours is to work. */
async function tried(engine, work) {
  if (engine in failed) {
    return null;
  }
  try {
    return await work();
  } catch (error) {
    if (engine === '' || engine === 'Letterlint') {
      throw error;
    }
    failed[engine] = error.message.split('\n')[0];
    log(`${engine} is not measured: ${failed[engine]}`);
    return null;
  }
}

/** Null, or why the command failed. */
function failure(command, args, options) {
  const {status, error, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  return status === 0 ? null : (error?.message ?? stderr.trim().split('\n').slice(-3).join(' '));
}

/** The npm peers in the versions of the lock; they stay in target until that changes. */
function fetchPackages() {
  const lock = readFileSync(join(here, 'peers/package-lock.json'), 'utf8');
  const mark = join(peers, 'fetched');
  mkdirSync(peers, {recursive: true});
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) {
    return;
  }
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(here, 'peers', file), join(peers, file));
  }
  const why = failure('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {cwd: peers});
  if (why) {
    log(`The packages could not be fetched: ${why}`);
    return;
  }
  writeFileSync(mark, lock);
}

/** LanguageTool's class path, or null where it could not be fetched. */
function fetchLanguageTool() {
  const pom = join(here, 'peers/pom.xml');
  const file = join(peers, 'languagetool.classpath');
  const isThere =
    existsSync(file) &&
    statSync(file).mtimeMs > statSync(pom).mtimeMs &&
    readFileSync(file, 'utf8').split(delimiter).every((jar) => existsSync(jar));
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
  const why = isThere ? null : failure('mvn', ['-q', '-B', '-f', pom, goal, `-Dmdep.outputFile=${file}`], {});
  if (why) {
    log(`LanguageTool could not be fetched: ${why}`);
    return null;
  }
  return readFileSync(file, 'utf8');
}

const languageToolVersion = () =>
  readFileSync(join(here, 'peers/pom.xml'), 'utf8').match(/language-en<\/artifactId>\s*<version>([^<]+)/)[1];

/** Puppeteer, or null where it is not there. */
function driver() {
  try {
    const puppeteer = createRequire(join(peers, 'package.json'))('puppeteer-core');
    return puppeteer.default ?? puppeteer;
  } catch (error) {
    log(`No browser is measured: ${error.message.split('\n')[0]}`);
    return null;
  }
}

function onPath(program) {
  return process.env.PATH.split(delimiter).map((folder) => join(folder, program)).find(existsSync);
}

/** What is measured in each round: who, what, and on which text. */
function jobs(engines) {
  const all = [];
  for (const [name, {text, kind}] of Object.entries(TEXTS)) {
    for (const [job, milliseconds] of Object.entries(BLOCKS[name])) {
      const measured = job === 'bare' ? [''] : engines.filter((each) => takesPart(each, name, job));
      measured.forEach((engine) => all.push({key: [name, job, engine].join('/'), engine, job, text, kind, milliseconds}));
    }
  }
  return all;
}

function takesPart(engine, text, job) {
  if (engine === 'Letterlint') {
    return true;
  }
  return text === 'letter' ? job !== 'again' : text === 'long' && !NEVER_LONG.test(engine);
}

/** The peers take seconds a reading in node. */
const isShort = ({engine, key}) => engine === '' || engine === 'Letterlint' || !key.startsWith('long/');

const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** Runs the blocks of all hosts in turn, each round beginning with another; times by host and job. */
async function rounds(hosts) {
  const all = hosts.flatMap((host) => host.jobs.map((job) => ({host, job})));
  const times = Object.fromEntries(hosts.map(({name}) => [name, {}]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    log(`round ${round + 1} of ${ROUNDS}`);
    for (const {host, job} of rotated(all, (round + WARM_UP_ROUNDS) * 7)) {
      const block = await tried(job.engine, () => host.block(job));
      if (block && round >= 0) {
        (times[host.name][job.key] ??= []).push(...block);
      }
    }
  }
  return times;
}

/** LanguageTool takes the same texts as all; its times are taken on its side of the pipe. */
async function jvmHost(classpath) {
  const tool = languageTool(classpath, languageToolSource);
  await import('./measure.js');
  const {text} = TEXTS.letter;
  const ways = {plain: 'LanguageTool', cached: 'LanguageTool, with its cache'};
  const nextKey = Object.fromEntries(Object.keys(ways).map((how) => [how, globalThis.measure.typing(text)]));
  const jobs = Object.entries(ways).flatMap(([how, engine]) =>
    ['fresh', 'key'].map((job) => ({key: ['letter', job, engine].join('/'), engine, how, job})));
  const next = async ({how, job}) => {
    if (job === 'fresh') {
      return globalThis.measure.variant(text);
    }
    const key = nextKey[how]();
    if (key.isNew) {
      await tool.check(how, key.before());
    }
    return key.after();
  };
  return {
    name: 'jvm',
    jobs,
    async block(job) {
      const times = [];
      const end = performance.now() + 300;
      do {
        times.push(await tool.check(job.how, await next(job)));
      } while (performance.now() < end);
      return times;
    },
    close: tool.close,
  };
}

/** Milliseconds from the script to the first findings, each in a fresh page, node or JVM. */
async function coldStarts(browser, scripts, classpath) {
  const cold = {chromium: {}, node: {}, jvm: {}};
  const {text, kind} = TEXTS.letter;
  for (let start = 0; start < COLD_STARTS; start++) {
    log(`cold start ${start + 1} of ${COLD_STARTS}`);
    for (const name of rotated(Object.keys(scripts), start)) {
      const isSlow = name.startsWith(IN_PAGES_ONLY);
      if (isSlow && start >= SLOW_COLD_STARTS) {
        continue;
      }
      const add = async (host, start) => {
        const time = await tried(name, start);
        if (time !== null) {
          (cold[host][name] ??= []).push(time);
        }
      };
      if (browser) {
        await add('chromium', () => browser.cold(name, text, kind));
      }
      if (!isSlow) {
        await add('node', () => coldIn(node(measure, [scriptFile(name)]), (own) => own.cold(text, kind)));
      }
    }
    if (classpath && start < SLOW_COLD_STARTS) {
      const check = (tool) => tool.check('cold', text);
      const time = await tried('LanguageTool', () => coldIn(languageTool(classpath, languageToolSource), check));
      (cold.jvm.LanguageTool ??= []).push(...(time === null ? [] : [time / 1000]));
    }
  }
  return cold;
}

/** What a process of its own answers, which then ends. */
async function coldIn(started, ask) {
  try {
    return await ask(started);
  } finally {
    started.close();
  }
}

const scriptFile = (name) => join(bundles, name.replace(/\W+/g, '-') + '.js');

async function heaps(browser, scripts) {
  const held = {};
  for (const name of browser ? Object.keys(scripts) : []) {
    const bytes = await tried(name, () => browser.heap(name, TEXTS.letter.text, TEXTS.letter.kind));
    Object.assign(held, bytes === null ? {} : {[name]: bytes});
  }
  return held;
}

/** Bytes of what is shipped and of the peers, as they are and compressed. */
function sizes(scripts) {
  const unpacked = join(target, 'chrome');
  const packs = join(project, 'shared/target/classes/dev/letterlint');
  const size = (name, bytes) => ({name, bytes: bytes.length, gzip: gzipSync(bytes, {level: 9}).length});
  const files = (folder, pattern) =>
    readdirSync(folder).filter((name) => pattern.test(name)).sort().map((name) => size(name, readFileSync(join(folder, name))));
  return {
    shipped: [
      ...files(unpacked, /\.js$/),
      ...files(target, /^letterlint\.js$/),
      ...files(packs, /^pack.*\.json$/),
    ],
    peers: Object.entries(scripts)
      .filter(([name]) => name !== 'Letterlint' && !/worker/.test(name))
      .map(([name, script]) => size(name, Buffer.from(script))),
  };
}

/** What Maven's own benchmarks say: the engine by JMH, and the keys in a form. */
function mavenBenchmarks() {
  log('the benchmarks of Maven: JMH, then the keys in a form');
  const jmh = join(project, 'shared/target/jmh.json');
  rmSync(jmh, {force: true});
  const {status, stdout} = spawnSync(
    'mvn',
    ['-q', '-B', '-Pbenchmark', '-pl', 'shared,extension', '-Dgwt.skipCompilation=true', '-Dtest=KeyToMarkBenchmark', 'test'],
    {cwd: project, encoding: 'utf8', maxBuffer: 1 << 26},
  );
  if (status !== 0) {
    log(stdout.split('\n').filter((line) => line.includes('ERROR')).slice(0, 10).join('\n'));
  }
  return {
    jmh: existsSync(jmh) ? JSON.parse(readFileSync(jmh, 'utf8')) : [],
    keys: [...stdout.matchAll(/^key to mark, (\d+) words: p50 ([\d.]+) ms, p95 ([\d.]+) ms, worst ([\d.]+) ms/gm)].map(
      ([, count, p50, p95, worst]) => [count, p50, p95, worst]),
  };
}

const javaVersion = () => spawnSync('java', ['-version'], {encoding: 'utf8'}).stderr.match(/version "([^"]+)"/)?.[1];

async function run() {
  const script = join(target, 'letterlint.js');
  if (!existsSync(script)) {
    throw new Error('extension/target/letterlint.js is missing: build with mvn -DskipTests package');
  }
  fetchPackages();
  const classpath = fetchLanguageTool();
  const {scripts, versions, missing} = await bundle(join(here, 'engines'), peers, script);
  const puppeteer = driver();
  const program = onPath('chromium');
  const browser = puppeteer && program ? await chromium(puppeteer, program, readFileSync(measure, 'utf8'), scripts) : null;
  const hosts = [];
  try {
    const mavens = mavenBenchmarks();
    const cold = await coldStarts(browser, scripts, classpath);
    const heap = await heaps(browser, scripts);
    const names = Object.keys(scripts);
    if (browser) {
      // What takes much memory has a page, and so a process, of its own.
      const [heavy, light] = [true, false].map((is) => names.filter((name) => name.startsWith(IN_PAGES_ONLY) === is));
      hosts.push({name: 'chromium', jobs: jobs(light), ...(await browser.page(light))});
      hosts.push({name: 'chromium', jobs: jobs(heavy).filter(({engine}) => engine), ...(await browser.page(heavy))});
    }
    const inNode = names.filter((name) => !name.startsWith(IN_PAGES_ONLY));
    hosts.push({name: 'node', jobs: jobs(inNode).filter(isShort), ...node(measure, inNode.map(scriptFile))});
    if (classpath) {
      hosts.push(await jvmHost(classpath));
    }
    const times = await rounds(hosts);
    const text = page({
      machine: {cores: availableParallelism(), chromium: browser?.version, node: process.versions.node, java: javaVersion()},
      versions: {...versions, LanguageTool: languageToolVersion()},
      missing: {...missing, ...failed, ...(classpath ? {} : {LanguageTool: 'it could not be fetched'})},
      words: Object.fromEntries(Object.entries(TEXTS).map(([name, each]) => [name, words(each.text)])),
      rounds: ROUNDS,
      times,
      cold,
      heap,
      sizes: sizes(scripts),
      ...mavens,
    });
    const out = isTrial ? join(target, 'performance.md') : join(project, 'shared/docs/performance.md');
    writeFileSync(out, text);
    log(`written: ${basename(out)}`);
  } finally {
    hosts.forEach((host) => host.close?.());
    await browser?.close();
  }
}

await run();
