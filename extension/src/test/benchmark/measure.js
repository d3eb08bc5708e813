// Takes the times, the same in a page and in node. `engines` holds what is measured:
// lint(text, kind) gives the number of findings; where there is an open(text, kind), it gives a
// function of an edit (at, inserted) that does. Either may be a promise.
globalThis.engines = {};

globalThis.measure = (() => {
  /** Typed key by key behind a sentence in the middle of the text. */
  const TYPED = 'Since then we measure the waiting of every depot before we change a line of code. ';
  const BARE_TEXTS = 50;

  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const running = new Map();
  let serial = 0;
  let kept = 0;

  /** One row of characters, as a field's value is; a joined text would be walked as a tree. */
  const flat = (text) => decoder.decode(encoder.encode(text));

  /**
   * The text with one word of each clause replaced by another of its own, never twice the same:
   * what an engine keeps of texts it has seen does not help it with a fresh one.
   */
  function variant(text) {
    let state = (++serial * 2654435761) >>> 0;
    const below = (most) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0, (state >>> 8) % most);
    const pool = text.slice(0, 5000).match(/\b[a-z]{5,}\b/g);
    return flat(text.replace(/[^,.;:!?\n]+/g, (clause) => {
      const words = [...clause.matchAll(/\b[a-z]{5,}\b/g)];
      if (words.length === 0) {
        return clause;
      }
      const {0: word, index} = words[below(words.length)];
      return clause.slice(0, index) + pool[below(pool.length)] + clause.slice(index + word.length);
    }));
  }

  /** The keys of the sentence one after another; at the first, and then anew, into a fresh text. */
  function typing(text) {
    let at = 0;
    let base = '';
    let place = 0;
    return () => {
      const isNew = at % TYPED.length === 0;
      if (isNew) {
        at = 0;
        base = variant(text);
        place = base.indexOf('\n', base.length >> 1) + 1;
      }
      const typed = at++;
      const withKeys = (count) => flat(base.slice(0, place) + TYPED.slice(0, count) + base.slice(place));
      return {
        isNew,
        before: () => withKeys(typed),
        after: () => withKeys(typed + 1),
        at: place + typed,
        inserted: TYPED[typed],
      };
    };
  }

  /** What is timed each time: gives the function to time. */
  const jobs = {
    fresh: (engine, text, kind) => () => {
      const fresh = variant(text);
      return () => engine.lint(fresh, kind);
    },
    again: (engine, text, kind) => () => {
      const again = flat(`${text} ${++serial}`);
      return () => engine.lint(again, kind);
    },
    key(engine, text, kind) {
      const next = typing(text);
      let edit;
      return async () => {
        const {isNew, before, after, at, inserted} = next();
        if (!engine.open) {
          kept += isNew ? await engine.lint(before(), kind) : 0;
          const typed = after();
          return () => engine.lint(typed, kind);
        }
        edit = isNew ? engine.open(before(), kind) : edit;
        return () => edit(at, inserted);
      };
    },
  };

  /** One of its own for each block: a function that has met other texts is many times slower. */
  const newPass = () =>
    new Function(
      'text',
      'let hash = 0; for (let i = 0; i < text.length; i++) { hash = (hash + text.charCodeAt(i)) | 0; } return hash;',
    );

  /** A pass is shorter than a page's clock can tell: many in a row, each over a text of its own. */
  function bare(text, milliseconds) {
    const texts = Array.from({length: BARE_TEXTS}, () => variant(text));
    const pass = newPass();
    const times = [];
    const end = performance.now() + milliseconds;
    do {
      const from = performance.now();
      for (const each of texts) {
        kept += pass(each);
      }
      times.push(((performance.now() - from) * 1000) / BARE_TEXTS);
    } while (performance.now() < end);
    return times;
  }

  /** The times of one block, in microseconds: at least one, and as many as fit. */
  async function block({engine, job, text, kind, milliseconds}) {
    if (job === 'bare') {
      return bare(text, milliseconds);
    }
    const name = [engine, job, kind, text.length].join();
    if (!running.has(name)) {
      running.set(name, jobs[job](globalThis.engines[engine], text, kind));
    }
    const prepare = running.get(name);
    const times = [];
    const end = performance.now() + milliseconds;
    do {
      const run = await prepare();
      const from = performance.now();
      const found = run();
      kept += typeof found === 'number' ? found : await found;
      times.push((performance.now() - from) * 1000);
    } while (performance.now() < end);
    return times;
  }

  /** From the script's text to the first findings, in milliseconds; for one engine, once. */
  async function cold(evaluate, text, kind) {
    const from = performance.now();
    evaluate();
    const [engine] = Object.values(globalThis.engines);
    const found = await engine.lint(text, kind);
    const time = performance.now() - from;
    if (!Number.isInteger(found)) {
      throw new Error('no number of findings: ' + found);
    }
    return time;
  }

  return {block, cold, typing, variant};
})();
