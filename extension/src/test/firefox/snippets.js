/*
 * Firefox as a person's second machine: node snippets.js FIREFOX EXTENSION SERVER. Uses the page for
 * snippets as a person does and prints one JSON object a line: {code} to be approved, {seen} with the
 * text of the other machine's snippet, {synced} when its own has reached the server. Ends with 1 and
 * says for what it waited in vain.
 */
'use strict';

const puppeteer = require('puppeteer-core');

const [executablePath, extension, server] = process.argv.slice(2);
const PATIENCE_MS = 30_000;

/** Under this the pages of the extension are to be found. */
const UUID = '6b7f0f5e-4c0a-4b62-9a55-0c7d1b9f2a10';
const UUIDS = JSON.stringify({'extension@letterlint.dev': UUID});

const say = (what) => console.log(JSON.stringify(what));

async function until(what, found) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const thing = await found();
    if (thing) {
      return thing;
    }
  }
  throw new Error(`Waited in vain for ${what}`);
}

const text = (page, css) => page.$eval(css, (element) => element.textContent);

async function write(page, css, words) {
  await page.$eval(css, (field, value) => { field.value = value; }, words);
}

const click = (page, css) => page.$eval(css, (element) => element.click());

async function walk(page) {
  await page.goto(`moz-extension://${UUID}/options.html`);
  await until('a state', async () => (await text(page, '#state')) === 'Saved here');
  await write(page, '#address', server);
  await write(page, '#device', 'firefox');
  await click(page, '#connect');
  say({code: await until('a code', () => page.evaluate(() => {
    const code = document.querySelector('#code strong');
    return code && code.textContent;
  }))});
  await until('a sync', async () => (await text(page, '#state')) === 'Synced');
  await until('the other snippet', () => page.evaluate(() => {
    const button = [...document.querySelectorAll('#list button')]
      .find((one) => one.textContent === 'from Chromium');
    if (button) {
      button.click();
    }
    return Boolean(button);
  }));
  say({seen: await page.$eval('#text', (field) => field.value)});
  await click(page, '#new');
  await write(page, '#title', 'from Firefox');
  await write(page, '#text', 'A text of Firefox, <b>as it is</b>.');
  await click(page, '#save');
  await until('it to be saved', async () => (await text(page, '#saved')) === 'Saved here');
  await until('it to be synced', async () => (await text(page, '#state')) === 'Synced');
  say({synced: true});
}

async function main() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {'extensions.webextensions.uuids': UUIDS, 'ui.prefersReducedMotion': 1},
  });
  try {
    await browser.installExtension(extension);
    await walk(await browser.newPage());
  } finally {
    await browser.close();
  }
}

main().catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
