/*
 * Behaves as the React form of a Greenhouse job board does towards other scripts. Each controlled
 * field has a value tracker: an own `value` property, so that a value set by this page's scripts
 * counts as known, and an input event without a change in what the tracker knows is swallowed.
 * What would be submitted is the state, never what stands on the screen.
 */
(function () {
  'use strict';

  const TITLE = 'Senior Backend Engineer, Payments Ledger';
  const COMPANY = 'Tallyhaven';
  const CHOICES = {
    country: ['Netherlands +31', 'Germany +49', 'Portugal +351'],
    question_34846405002: ['A friend', 'A job board', 'Your engineering blog'],
  };

  const state = (window.__state = {});
  const fields = new Map();
  const form = document.getElementById('application-form');

  function prototypeValue(field) {
    return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  }

  function control(field) {
    const prototype = prototypeValue(field);
    const tracked = {field, prototype, known: prototype.get.call(field)};
    Object.defineProperty(field, 'value', {
      configurable: true,
      get() {
        return prototype.get.call(field);
      },
      set(value) {
        tracked.known = String(value);
        prototype.set.call(field, value);
      },
    });
    fields.set(field.id, tracked);
    if (!(field.id in state)) {
      state[field.id] = tracked.known;
    }
    return tracked;
  }

  function learn(event) {
    const tracked = fields.get(event.target.id);
    if (!tracked || tracked.field !== event.target) {
      return;
    }
    const value = tracked.prototype.get.call(event.target);
    if (value !== tracked.known) {
      tracked.known = value;
      state[event.target.id] = value;
      rerender();
    }
  }

  function rerender() {
    for (const [id, tracked] of fields) {
      if (tracked.prototype.get.call(tracked.field) !== state[id]) {
        tracked.field.value = state[id];
      }
    }
  }

  /** Any click on a control renders the form, at once and again when its data have come. */
  function rerenderSoon() {
    rerender();
    setTimeout(rerender, 60);
  }

  function element(html) {
    const template = document.createElement('template');
    template.innerHTML = html.trim();
    return template.content.firstElementChild;
  }

  function buttonRow(name) {
    const row = element(`
      <div class="button-container">
        <div class="secondary-button"><button type="button" class="btn btn--rounded">Attach</button><label class="visually-hidden" for="${name}">Attach</label><input id="${name}" class="visually-hidden" type="file" accept=".pdf,.doc,.docx,.txt,.rtf"></div>
        <div class="secondary-button"><button type="button" class="btn btn--rounded" data-testid="${name}-dropbox">Dropbox</button></div>
        <div class="secondary-button"><button type="button" class="btn btn--rounded">Google Drive</button></div>
        <div class="secondary-button"><button type="button" class="btn btn--rounded" data-testid="${name}-text">Enter manually</button><label class="visually-hidden" for="${name}_text">Enter manually</label></div>
      </div>`);
    row.querySelector(`[data-testid="${name}-text"]`).addEventListener('click', () => {
      setTimeout(() => enterManually(name), 120);
    });
    const file = row.querySelector('input[type=file]');
    row.querySelector('button').addEventListener('click', () => file.click());
    file.addEventListener('change', () => showFile(name, file.files[0]));
    return row;
  }

  function upload(name) {
    return document.querySelector(`[data-upload="${name}"]`);
  }

  function showButtons(name) {
    upload(name).replaceChildren(
        buttonRow(name),
        element('<p id="accepted-filetypes">Accepted file types: pdf, doc, docx, txt, rtf</p>'));
  }

  function enterManually(name) {
    const id = name + '_text';
    const area = element(`<textarea id="${id}" class="input input__multi-line" rows="9"></textarea>`);
    const back = element('<button type="button" class="link link--button">Remove text</button>');
    back.addEventListener('click', () => {
      fields.delete(id);
      delete state[id];
      showButtons(name);
    });
    upload(name).replaceChildren(area, back);
    control(area);
    area.value = state[id];
    area.focus();
  }

  function showFile(name, file) {
    const shown = element('<div class="file-upload__filename"><p></p></div>');
    shown.firstElementChild.textContent = file ? file.name : '';
    upload(name).replaceChildren(shown);
  }

  /** A new node in place of the old one, as after an autofill; the state stays. */
  window.__recreate = function (id) {
    const old = document.getElementById(id);
    const fresh = old.cloneNode(false);
    old.replaceWith(fresh);
    control(fresh);
    fresh.value = state[id];
  };

  function choose(input) {
    const choices = CHOICES[input.id];
    const next = choices[(choices.indexOf(state[input.id]) + 1) % choices.length];
    const shell = input.closest('.select__container');
    state[input.id] = next;
    shell.querySelector('.select__placeholder, .select__single-value').replaceWith(
        element(`<div class="select__single-value">${next}</div>`));
  }

  function submit(event) {
    event.preventDefault();
    const body = JSON.stringify(state, null, 2);
    window.__submitted = body;
    if (location.hostname.endsWith('.greenhouse.io')) {
      fetch(location.pathname, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body,
      }).then(() => confirm(body), () => confirm(body));
    } else {
      confirm(body);
    }
  }

  function confirm(body) {
    const confirmation = document.querySelector('.confirmation');
    confirmation.querySelector('pre').textContent = body;
    confirmation.hidden = false;
    form.hidden = true;
    confirmation.scrollIntoView();
  }

  form.addEventListener('input', learn);
  form.addEventListener('change', learn);
  form.addEventListener('click', (event) => {
    const shell = event.target.closest('.select-shell');
    if (shell) {
      choose(shell.querySelector('.select__input'));
    }
    if (event.target.closest('button, .select-shell')) {
      rerenderSoon();
    }
  });
  form.addEventListener('submit', submit);

  /* ?theme=dark: real boards may be dark. */
  document.documentElement.dataset.theme = new URLSearchParams(location.search).get('theme') || 'light';

  showButtons('resume');
  showButtons('cover_letter');
  for (const field of form.querySelectorAll('.input')) {
    control(field);
  }
  document.querySelector('[aria-label="Apply"]').addEventListener('click', () => {
    document.querySelector('.application--container').scrollIntoView();
  });
  setTimeout(() => {
    document.title = `Job Application for ${TITLE} at ${COMPANY}`;
  }, 50);
})();
