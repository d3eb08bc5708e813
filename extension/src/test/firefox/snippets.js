/*
 * Starts Firefox with an extension in it and lets it run until this script's input ends: node
 * snippets.js FIREFOX EXTENSION. Firefox lets nobody drive an extension's own pages from outside.
 */
'use strict';

const puppeteer = require('puppeteer-core');

const [executablePath, extension] = process.argv.slice(2);

async function main() {
  const browser = await puppeteer.launch({browser: 'firefox', executablePath, headless: true});
  try {
    await browser.installExtension(extension);
    await new Promise((done) => process.stdin.on('end', done).resume());
  } finally {
    await browser.close();
  }
}

main().catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
