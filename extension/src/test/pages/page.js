/* What the mock pages share besides their behaviour as forms. */
(function () {
  'use strict';

  const query = new URLSearchParams(location.search);
  const isPractice = location.pathname.startsWith('/practice/');

  function element(html) {
    const template = document.createElement('template');
    template.innerHTML = html.trim();
    return template.content.firstElementChild;
  }

  /** ?without=logo,comments: real boards leave these parts out. */
  function isWithout(part) {
    return (query.get('without') || '').split(',').includes(part);
  }

  /** ?with=resume-text: some boards ask for this besides. */
  function isWith(part) {
    return (query.get('with') || '').split(',').includes(part);
  }

  function remove(part, selector) {
    if (isWithout(part)) {
      for (const found of document.querySelectorAll(selector)) {
        found.remove();
      }
    }
  }

  /** Shows on a practice page what a real form would have sent. */
  function showSent(form, body) {
    const confirmation = document.querySelector('.confirmation');
    confirmation.querySelector('pre').textContent = body;
    confirmation.hidden = false;
    form.hidden = true;
    confirmation.scrollIntoView();
  }

  /** An embedded form tells the page around it how high it is. */
  function tellHeight() {
    if (window.parent === window) {
      return;
    }
    const tell = () =>
      window.parent.postMessage({height: document.documentElement.offsetHeight}, '*');
    new MutationObserver(tell).observe(document, {childList: true, subtree: true});
    tell();
  }

  /* ?theme=dark: real boards may be dark. */
  document.documentElement.dataset.theme = query.get('theme') || 'light';

  window.page = {query, isPractice, element, isWithout, isWith, remove, showSent, tellHeight};
})();
