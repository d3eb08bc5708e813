/* The old boards: plain fields that are always there, hidden until the paste button shows them. */
(function () {
  'use strict';

  const form = document.getElementById('application_form');

  for (const group of form.querySelectorAll('.attach-or-paste')) {
    const area = group.querySelector('textarea');
    const paste = group.querySelector('[data-source=paste]');
    const file = group.querySelector('input[type=file]');
    group.querySelector('[data-source=attach]').addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      group.querySelector('.file-name').textContent = file.files.length > 0 ? file.files[0].name : '';
    });
    area.style.display = 'none';
    paste.addEventListener('click', () => {
      const isShown = area.style.display === 'none';
      area.style.display = isShown ? '' : 'none';
      paste.setAttribute('aria-pressed', String(isShown));
    });
  }

  document.getElementById('submit_app').addEventListener('click', () => {
    if (window.page.isPractice) {
      const sent = Object.fromEntries(new FormData(form));
      delete sent['job_application[resume]'];
      delete sent['job_application[cover_letter]'];
      window.page.showSent(form, JSON.stringify(sent, null, 2));
    } else {
      form.submit();
    }
  });
})();
