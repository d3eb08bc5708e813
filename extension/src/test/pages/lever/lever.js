/*
 * A Lever posting and its form: plain fields, nothing rendered. ?without=comments,logo,heading
 * leaves out what some accounts leave out, ?with=resume-text asks for the resume as text.
 */
(function () {
  'use strict';

  const {isPractice, isWith, remove} = window.page;

  remove('comments', '.application-additional');
  remove('logo', '.main-header-logo');
  remove('heading', '.posting-headline');

  const resumeText = document.querySelector('[data-card=resume-text]');
  if (resumeText && !isWith('resume-text')) {
    resumeText.remove();
  }

  /* In practice the two documents are two files. */
  if (!isPractice) {
    for (const link of document.querySelectorAll('a[href="apply.html"]')) {
      link.setAttribute('href', location.pathname + '/apply');
    }
  }

  const form = document.getElementById('application-form');
  if (!form) {
    return;
  }
  const touched = new Set();
  form.addEventListener('change', (event) => touched.add(event.target.name));
  form.addEventListener('paste', (event) => touched.add(event.target.name));

  /** The server reads the resume and fills what the person has not touched. */
  document.getElementById('resume-upload-input').addEventListener('change', (event) => {
    const file = event.target.files[0];
    form.querySelector('.filename').textContent = file ? file.name : '';
    form.querySelector('.default-label').hidden = Boolean(file);
    const working = form.querySelector('.resume-upload-working');
    working.hidden = false;
    setTimeout(() => {
      working.hidden = true;
      form.querySelector('.resume-upload-success').hidden = false;
      for (const [name, value] of [['name', 'Jonas Feldt'], ['org', 'Borealis Parcels']]) {
        if (!touched.has(name)) {
          form.elements[name].value = value;
        }
      }
    }, 150);
  });

  const location = document.getElementById('location-input');
  location.addEventListener('blur', () => {
    if (!document.getElementById('selected-location').value) {
      location.value = '';
    }
  });

  document.getElementById('btn-submit').addEventListener('click', () => {
    document.getElementById('hcaptchaResponseInput').value = 'passed';
    document.getElementById('hcaptchaSubmitBtn').click();
  });
  form.addEventListener('submit', (event) => {
    if (isPractice) {
      event.preventDefault();
      const sent = Object.fromEntries(new FormData(form));
      delete sent.resume;
      window.page.showSent(form, JSON.stringify(sent, null, 2));
    }
  });
})();
