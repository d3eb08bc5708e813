// Makes one script of each engine, for pages and for node, in the folder the peers lie in.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

/** By name: the file in `engines`, and the package it stands or falls with. */
const PEERS = {
  'write-good': {file: 'write-good.mjs', of: 'write-good'},
  'textlint, write-good': {file: 'textlint-write-good.mjs', of: '@textlint/kernel'},
  'textlint, stop-words': {file: 'textlint-stop-words.mjs', of: '@textlint/kernel'},
  'harper.js': {file: 'harper.mjs', of: 'harper.js'},
  'harper.js, in its worker': {file: 'harper-worker.mjs', of: 'harper.js'},
};

/** So that rules that read a word list beside them find it in a page too. */
const listsAsText = {
  name: 'lists-as-text',
  setup(build) {
    build.onLoad({filter: /textlint-rule-stop-words[\\/]out[\\/]index\.js$/}, ({path}) => {
      const list = readFileSync(join(path, '../../dict.txt'), 'utf8');
      const code = readFileSync(path, 'utf8')
        .replace(/import fs from 'node:fs';/, `const fs = {readFileSync: () => ${JSON.stringify(list)}};`)
        .replace(
          /import \{ createRequire \} from 'node:module';/,
          'const createRequire = () => ({resolve: (name) => name});',
        );
      return {contents: code, loader: 'js'};
    });
  },
};

/** What node has and a page lacks; peers' own assertions cost them nothing here. */
const nodeModules = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({filter: /^(node:)?assert$/}, ({path}) => ({path, namespace: 'absent'}));
    build.onLoad({filter: /.*/, namespace: 'absent'}, () => ({
      contents: 'module.exports = Object.assign(() => {}, {strictEqual() {}, ok() {}});',
    }));
  },
};

/** The scripts by name, each a string, and the versions of the peers. */
export async function bundle(engines, peers, letterlint) {
  const out = join(peers, 'bundles');
  mkdirSync(out, {recursive: true});
  // As it is shipped; in braces, for its names are not to be those of the page.
  const ours = `${readFileSync(letterlint, 'utf8')}\n{${readFileSync(join(engines, 'letterlint.mjs'), 'utf8')}}`;
  const scripts = {Letterlint: ours};
  const versions = {};
  const missing = {};
  for (const [name, {file, of}] of Object.entries(PEERS)) {
    if (!existsSync(join(peers, 'node_modules', of))) {
      missing[name] = `the package ${of} was not fetched`;
      continue;
    }
    versions[name] = JSON.parse(readFileSync(join(peers, 'node_modules', of, 'package.json'), 'utf8')).version;
    scripts[name] = await one(join(engines, file), peers);
  }
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(out, name.replace(/\W+/g, '-') + '.js'), script);
  }
  return {scripts, versions, missing};
}

async function one(entry, peers) {
  const {build} = createRequire(join(peers, 'package.json'))('esbuild');
  const made = await build({
    stdin: {contents: readFileSync(entry, 'utf8'), resolveDir: peers, loader: 'js'},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': '"https://benchmark.invalid/"',
      global: 'globalThis',
    },
    external: ['fs'],
    logLevel: 'error',
    plugins: [listsAsText, nodeModules],
  });
  return made.outputFiles[0].text;
}
