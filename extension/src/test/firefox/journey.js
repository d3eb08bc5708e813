/*
 * A person's way through the form in Firefox: node journey.js FIREFOX EXTENSION ADDRESS FOLDER.
 * Prints one JSON object with what was seen, for the test that started it to judge; pictures go
 * into FOLDER. Ends with 1 and says for what it waited in vain.
 */
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const {PNG} = require('pngjs');
const puppeteer = require('puppeteer-core');

const [executablePath, extension, address, folder] = process.argv.slice(2);
const LETTER = '#cover_letter_text';
const WARNING = [0xc0, 0x56, 0x00];
const SELECTED = [0x00, 0xff, 0x00];
const TOLERANCE = 10;
const PATIENCE_MS = 20_000;
/** The state at the field's lower edge has a dot of the marks' colour. */
const BADGE_HEIGHT = 12;

const BEFORE = 'Dear Marit,\n\nOur ';
const FAULT = 'average latency';
const AFTER = ' of the posting endpoint fell.';

async function walk(page) {
  await page.goto(address);
  await page.locator('[data-testid=cover_letter-text]').click();
  await page.locator(LETTER).click();
  await page.keyboard.type(BEFORE + FAULT + AFTER);
  const mark = await until('a mark', () => seen(page, WARNING));
  await picture(page, 'firefox-marked');
  const words = await selected(page);
  const typed = await value(page);

  await mend(page);
  const mended = await until('a fix', () => valueIfNot(page, typed));
  const state = await page.evaluate(() => window.__state.cover_letter_text);
  await until('no mark', async () => !(await seen(page, WARNING)));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  const undone = await until('an undo', () => valueIfNot(page, mended));
  await until('the mark again', () => seen(page, WARNING));

  await mend(page);
  const shown = await until('the fix again', () => valueIfNot(page, typed));
  await page.evaluate(() => document.querySelector('#application-form').requestSubmit());
  await page.waitForSelector('.confirmation:not([hidden])', {timeout: PATIENCE_MS});
  const tree = await page.evaluate(() =>
    [...document.documentElement.children].map((child) => child.tagName));
  return {mark, words, typed, mended, state, undone, shown, tree};
}

/** By keys alone: the first finding's card, then its first fix. */
async function mend(page) {
  await page.focus(LETTER);
  await page.keyboard.press('F8');
  await picture(page, 'firefox-card');
  await page.keyboard.press('Enter');
}

const value = (page) => page.$eval(LETTER, (field) => field.value);

async function valueIfNot(page, before) {
  const now = await value(page);
  return now === before ? null : now;
}

/** The words of the fault as the browser itself paints them when they are selected. */
async function selected(page) {
  await page.$eval(
    LETTER,
    (field, start, end) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('textarea::selection {background: #0f0; color: #0f0}');
      document.adoptedStyleSheets = [sheet];
      field.focus();
      field.setSelectionRange(start, end);
    },
    BEFORE.length,
    BEFORE.length + FAULT.length,
  );
  const box = await until('selected words', () => seen(page, SELECTED));
  await page.$eval(LETTER, (field) => {
    document.adoptedStyleSheets = [];
    field.setSelectionRange(field.value.length, field.value.length);
  });
  return box;
}

/** The box around all pixels of a colour in the field, or null: x, y, width, height. */
async function seen(page, colour) {
  const part = await page.$eval(LETTER, (field) => {
    const box = field.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom].map(Math.round);
  });
  const image = PNG.sync.read(Buffer.from(await page.screenshot()));
  const found = {left: Infinity, top: Infinity, right: -1, bottom: -1};
  for (let y = Math.max(0, part[1]); y < Math.min(image.height, part[3] - BADGE_HEIGHT); y++) {
    for (let x = Math.max(0, part[0]); x < Math.min(image.width, part[2]); x++) {
      if (isNear(image.data, 4 * (y * image.width + x), colour)) {
        found.left = Math.min(found.left, x);
        found.top = Math.min(found.top, y);
        found.right = Math.max(found.right, x + 1);
        found.bottom = Math.max(found.bottom, y + 1);
      }
    }
  }
  const {left, top, right, bottom} = found;
  return right < 0 ? null : {x: left, y: top, width: right - left, height: bottom - top};
}

function isNear(data, at, colour) {
  return colour.every((part, i) => Math.abs(data[at + i] - part) <= TOLERANCE);
}

async function picture(page, name) {
  await page.screenshot({path: path.join(folder, name + '.png')});
}

async function until(what, found) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const thing = await found();
    if (thing) {
      return thing;
    }
    // So that what the browser says can come in.
    await new Promise(setImmediate);
  }
  throw new Error(`Waited in vain for ${what}`);
}

async function main() {
  fs.mkdirSync(folder, {recursive: true});
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: {width: 1000, height: 900},
    extraPrefsFirefox: {'network.dns.forceResolve': '127.0.0.1', 'ui.prefersReducedMotion': 1},
  });
  try {
    const installed = await browser.installExtension(extension);
    // Where it is new it opens a page, which must not come in front of the one that is walked.
    await until('its first page', async () => (await browser.pages()).length > 1);
    const seenThere = await walk(await browser.newPage());
    console.log(JSON.stringify({installed, browser: await browser.version(), ...seenThere}));
  } finally {
    await browser.close();
  }
}

main().catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
