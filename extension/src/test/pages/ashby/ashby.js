/*
 * Behaves as Ashby's single page does: a spinner, then two tabs of which only one is in the
 * document, a form without a form element that is made once more shortly after the tab is shown,
 * and an autofill that makes all entries anew. ?embed=js&noChrome=true leaves the header out,
 * ?wipe=1 lets the autofill wipe what was typed, ?with=resume-text asks for the resume as text.
 */
(function () {
  'use strict';

  const {state, control, renderSoon} = window.controlled;
  const {element, isWith, query} = window.page;
  const HASH = '_' + Math.floor(Math.random() * 60466176).toString(36) + '_' + 28;
  const TITLE = 'Backend Engineer, Timetables';
  const ORG = 'Halbeck';
  const FACTS = [
    ['Location', 'Leipzig or remote (Europe)'],
    ['Employment Type', 'Full time'],
    ['Department', 'Engineering'],
  ];

  const WHY = '5be07a0c-2f0e-4a30-8c0f-7d0a86cf9a01';
  const LETTER = 'b3a1c6de-10a9-4b0e-9d50-52f9a4a11c02';
  const METRIC = 'e7c44d1f-87a4-4a52-8a3a-b1f7be0f4d03';
  const RESUME_TEXT = '91d0c3a8-5b6e-4d27-9f41-0a8e6b1c7f05';
  const LINK = '0d5f3b57-6a3b-4a0a-93de-1c77a4be5e04';
  const ENTRIES = [
    {path: '_systemfield_name', title: 'Name', kind: 'text', required: true},
    {path: '_systemfield_email', title: 'Email', kind: 'text', required: true},
    {path: '_systemfield_resume', title: 'Resume', kind: 'file', required: true},
    ...(isWith('resume-text')
        ? [{path: RESUME_TEXT, title: 'Resume (plain text)', kind: 'long'}]
        : []),
    {path: LINK, title: 'LinkedIn', kind: 'text'},
    {path: 'location', title: 'Where do you live?', kind: 'location'},
    {path: 'visa', title: 'Do you need a visa?', kind: 'yesno', required: true},
    {path: LETTER, title: 'Cover Letter', kind: 'long'},
    {
      path: WHY,
      title: 'Why are you interested in working at Halbeck?',
      kind: 'long',
      required: true,
      description: 'It can be short: 2-3 sentences are fine.',
    },
    {path: METRIC, title: 'What metric did it move and by how much?', kind: 'text'},
  ];
  const CONTROLS = {
    text: (e) => `<input id="${e.path}" name="${e.path}" type="text" placeholder="Type here..." class="_input${HASH} ashby-application-form-input-text">`,
    long: (e) => `<textarea id="${e.path}" name="${e.path}" rows="5" placeholder="Type here..." class="_input${HASH} ashby-application-form-input-textarea"></textarea>`,
    file: (e) => `<div class="ashby-application-form-input-file"><button type="button" class="ashby-application-form-input-file-dropzone-upload">Upload File</button><span class="_fileName${HASH}"></span><input id="${e.path}" type="file" hidden></div>`,
    location: () => '<input class="ashby-application-form-input-autocomplete" role="combobox" placeholder="Start typing...">',
    yesno: (e) => `<div class="ashby-application-form-input-yesno"><button type="button" class="ashby-application-form-input-yesno-option" data-option="yes" aria-pressed="false">Yes</button><button type="button" class="ashby-application-form-input-yesno-option" data-option="no" aria-pressed="false">No</button><input type="checkbox" name="${e.path}" tabindex="-1" hidden></div>`,
  };

  const files = new Map();
  let description = '';
  let wasShown = false;

  function entry(e) {
    const required = e.required ? ` _required${HASH}` : '';
    const more = e.description
        ? `<div class="ashby-application-form-question-description"><div class="tiptap ProseMirror" contenteditable="false"><p>${e.description}</p></div></div>`
        : '';
    return element(`
      <div class="_fieldEntry${HASH} ashby-application-form-field-entry" data-field-path="${e.path}" data-field-entry-id="F_${e.path}">
        <label class="ashby-application-form-question-title${required}" for="${e.path}">${e.title}</label>${more}${CONTROLS[e.kind](e)}
      </div>`);
  }

  function form() {
    window.__made = (window.__made || 0) + 1;
    const container = element(`
      <div class="ashby-application-form-container">
        <div class="ashby-application-form-autofill-uploader"><div class="ashby-application-form-autofill-input-root"><strong>Autofill from resume</strong><button type="button" class="autofill">Upload file</button><input type="file" hidden></div></div>
        <div class="ashby-application-form-section-container"></div>
        <button class="ashby-application-form-submit-button">Submit Application</button>
      </div>`);
    container.querySelector('.autofill').addEventListener('click', () => setTimeout(autofill, 100));
    container.querySelector('.ashby-application-form-submit-button').addEventListener('click', submit);
    container.addEventListener('click', choose);
    fill(container);
    return container;
  }

  function fill(container) {
    const section = container.querySelector('.ashby-application-form-section-container');
    section.replaceChildren(...ENTRIES.map(entry));
    for (const field of section.querySelectorAll('textarea, input[type=text]')) {
      control(field);
    }
    for (const box of section.querySelectorAll('.ashby-application-form-input-file')) {
      attach(box);
    }
  }

  /** What was attached is known to the page and outlives the entries. */
  function attach(box) {
    const input = box.querySelector('input');
    const show = () => {
      box.querySelector('span').textContent = files.get(input.id) || '';
    };
    box.querySelector('button').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      files.set(input.id, input.files.length > 0 ? input.files[0].name : '');
      show();
    });
    show();
  }

  /** The server's answer holds the whole form: every entry is made anew. */
  function autofill() {
    if (query.has('wipe')) {
      for (const path of [LETTER, WHY, METRIC]) {
        state[path] = '';
      }
    }
    state._systemfield_name = state._systemfield_name || 'Jonas Feldt';
    fill(document.querySelector('.ashby-application-form-container'));
  }

  function choose(event) {
    const option = event.target.closest('[data-option]');
    if (option) {
      for (const other of option.parentNode.querySelectorAll('[data-option]')) {
        other.setAttribute('aria-pressed', String(other === option));
      }
      renderSoon();
    }
  }

  function submit() {
    const body = JSON.stringify(state, null, 2);
    const show = () => {
      const done = element('<div class="ashby-application-form-success-container"><h2>Success</h2><pre></pre></div>');
      done.querySelector('pre').textContent = window.page.isPractice ? body : '';
      document.querySelector('.ashby-application-form-container').replaceWith(done);
    };
    if (window.page.isPractice) {
      show();
    } else {
      fetch('/api/non-user-graphql?op=ApiSubmitSingleApplicationFormAction', {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body,
      }).then(show, show);
    }
  }

  function overview() {
    const panel = element(`<div role="tabpanel" id="overview"><div class="_descriptionText${HASH}"></div><a class="apply" href="#">Apply for this Job</a></div>`);
    panel.firstElementChild.innerHTML = description;
    return panel;
  }

  function application() {
    return element('<div role="tabpanel" aria-labelledby="job-application-form"><div id="form"></div></div>');
  }

  /** Shows one tab and removes the other; the form is made once more after 200 ms. */
  function show(isApplication) {
    const pane = document.querySelector('.ashby-job-posting-right-pane');
    const old = pane.querySelector('[role=tabpanel]');
    const panel = isApplication ? application() : overview();
    old ? old.replaceWith(panel) : pane.append(panel);
    for (const tab of pane.querySelectorAll('[role=tab]')) {
      tab.setAttribute('aria-selected', String((tab.id === 'job-application-form') === isApplication));
    }
    if (isApplication) {
      const root = panel.firstElementChild;
      root.replaceChildren(form());
      setTimeout(() => root.isConnected && root.replaceChildren(form()), 200);
    }
  }

  function shell() {
    const base = window.page.isPractice ? '/practice/ashby/' : location.pathname.replace(/\/application$/, '');
    const chrome = query.has('noChrome') ? '' : `
      <div class="ashby-job-posting-header"><a href="#"><img class="_navLogoWordmarkImage${HASH}" alt="${ORG}" src="/practice/ashby/logo.svg" height="32"></a></div>
      <h1 class="_title${HASH} ashby-job-posting-heading">${TITLE}</h1>
      <div class="ashby-job-posting-left-pane">${FACTS.map(([name, value]) => `<div class="_section${HASH}"><h2>${name}</h2><p>${value}</p></div>`).join('')}</div>`;
    const root = element(`
      <div class="_container${HASH}">${chrome}
        <div class="ashby-job-posting-right-pane"><div role="tablist">
          <a role="tab" class="overview-tab" href="${base}"><span class="ashby-job-posting-right-pane-overview-tab">Overview</span></a>
          <a role="tab" id="job-application-form" href="${base}/application"><span class="ashby-job-posting-right-pane-application-tab">Application</span></a>
        </div></div>
      </div>`);
    root.querySelector('[role=tablist]').addEventListener('click', (event) => {
      const tab = event.target.closest('[role=tab]');
      if (tab) {
        event.preventDefault();
        const isApplication = tab.id === 'job-application-form';
        if (!window.page.isPractice) {
          history.pushState(null, '', tab.getAttribute('href') + location.search);
        }
        show(isApplication);
      }
    });
    return root;
  }

  function boot() {
    if (!wasShown) {
      wasShown = true;
      document.getElementById('root').replaceChildren(shell());
      show(location.pathname.endsWith('/application'));
      window.page.tellHeight();
    }
  }

  fetch('/practice/ashby/posting.html')
      .then((answer) => answer.text())
      .then((html) => {
        description = html;
        setTimeout(boot, 300);
      });
})();
