/*
 * Behaves as the React form of a Greenhouse job board does towards other scripts.
 * ?without=logo,wrapper,description leaves out what some boards leave out.
 */
(function () {
  'use strict';

  const TITLE = 'Senior Backend Engineer, Payments Ledger';
  const COMPANY = 'Tallyhaven';
  const CHOICES = {
    country: ['Netherlands +31', 'Germany +49', 'Portugal +351'],
    question_34846405002: ['A friend', 'A job board', 'Your engineering blog'],
  };

  const state = window.controlled.state;
  const control = window.controlled.control;
  const release = window.controlled.release;
  const element = window.page.element;
  const form = document.getElementById('application-form');

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
      release(id);
      showButtons(name);
    });
    upload(name).replaceChildren(area, back);
    control(area);
    area.focus();
  }

  function showFile(name, file) {
    const shown = element('<div class="file-upload__filename"><p></p></div>');
    shown.firstElementChild.textContent = file ? file.name : '';
    const away = element('<button type="button" class="icon-button" aria-label="Remove file">×</button>');
    away.addEventListener('click', () => showButtons(name));
    shown.append(away);
    upload(name).replaceChildren(shown);
  }

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
    const show = () => window.page.showSent(form, body);
    if (window.page.isPractice) {
      show();
    } else {
      fetch(location.pathname, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body,
      }).then(show, show);
    }
  }

  form.addEventListener('click', (event) => {
    const shell = event.target.closest('.select-shell');
    if (shell) {
      choose(shell.querySelector('.select__input'));
    }
    if (event.target.closest('button, .select-shell')) {
      window.controlled.renderSoon();
    }
  });
  form.addEventListener('submit', submit);

  window.page.remove('logo', '.image-container');
  window.page.remove('description', '.job__description');
  window.page.remove('heading', '.job__header');
  if (window.page.isWithout('wrapper')) {
    for (const wrapper of document.querySelectorAll('.field-wrapper')) {
      wrapper.replaceWith(wrapper.firstElementChild);
    }
  }
  showButtons('resume');
  showButtons('cover_letter');
  for (const field of form.querySelectorAll('.input')) {
    control(field);
  }
  const apply = document.querySelector('[aria-label="Apply"]');
  if (apply) {
    apply.addEventListener('click', () => {
      document.querySelector('.application--container').scrollIntoView();
    });
  }
  setTimeout(() => {
    document.title = `Job Application for ${TITLE} at ${COMPANY}`;
  }, 50);
  window.page.tellHeight();
})();
