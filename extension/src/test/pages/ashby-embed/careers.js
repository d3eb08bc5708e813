/* A company's page with an Ashby form in a frame, as Ashby's own loader puts it there. */
(function () {
  'use strict';

  const query = new URLSearchParams(location.search);
  const frame = document.createElement('iframe');
  const address = new URL(
      `https://jobs.ashbyhq.com/halbeck/${query.get('ashby_jid')}/application?embed=js`);
  for (const name of ['noChrome', 'without']) {
    if (query.has(name)) {
      address.searchParams.set(name, query.get(name));
    }
  }
  frame.id = 'ashby_embed_iframe';
  frame.src = address.href;
  document.getElementById('ashby_embed').append(frame);
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.data.height) {
      frame.style.height = event.data.height + 'px';
    }
  });
})();
