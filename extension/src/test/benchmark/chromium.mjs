// A real Chromium, with pages whose clock is as fine as the browser gives it (5 microseconds).
import {createServer} from 'node:http';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const PATIENCE_MS = 180_000;

/** `scripts` are by name; `measure` is the text of measure.js. */
export async function chromium(puppeteer, executablePath, measure, scripts) {
  const server = await serve({...scripts, measure});
  const address = `http://127.0.0.1:${server.address().port}/`;
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: FLAGS,
    protocolTimeout: PATIENCE_MS,
  });
  const open = async (names) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(address);
    for (const name of ['measure', ...names]) {
      await page.addScriptTag({url: address + encodeURIComponent(name)});
    }
    return page;
  };
  return {
    version: (await browser.version()).replace(/^.*\//, ''),
    /** A page with these engines. */
    async page(names) {
      const page = await open(names);
      return {block: (job) => page.evaluate((each) => globalThis.measure.block(each), job)};
    },
    /** In a page of its own each time. */
    async cold(name, text, kind) {
      const page = await open([]);
      const time = await page.evaluate(firstFindings, address + encodeURIComponent(name), text, kind);
      await page.browserContext().close();
      return time;
    },
    /** Bytes that are held once a letter was read, less those of the page before. */
    async heap(name, text, kind) {
      const page = await open([]);
      const inspector = await page.createCDPSession();
      const before = await held(inspector);
      await page.evaluate(firstFindings, address + encodeURIComponent(name), text, kind);
      const after = await held(inspector);
      await page.browserContext().close();
      return after - before;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Runs in the page: the script's text is there before the clock starts. */
async function firstFindings(url, text, kind) {
  const source = await (await fetch(url)).text();
  return globalThis.measure.cold(
    () => {
      const script = document.createElement('script');
      script.textContent = source;
      document.head.append(script);
      script.remove();
    },
    text,
    kind,
  );
}

async function held(inspector) {
  await inspector.send('HeapProfiler.collectGarbage');
  await inspector.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = await inspector.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Cross-origin isolated, or the clock is twenty times coarser. */
function serve(scripts) {
  const server = createServer((request, response) => {
    const script = scripts[decodeURIComponent(request.url.slice(1))];
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript; charset=utf-8');
    response.end(script ?? '<!doctype html><title>Benchmark</title>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
