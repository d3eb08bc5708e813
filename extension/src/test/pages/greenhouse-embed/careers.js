/* A company's page with its job board in a frame, as the board's own loader puts it there. */
(function () {
  'use strict';

  const query = new URLSearchParams(location.search);
  const frame = document.createElement('iframe');
  const address = new URL('https://job-boards.greenhouse.io/embed/job_app?for=tallyhaven');
  address.searchParams.set('token', query.get('gh_jid'));
  if (query.has('without')) {
    address.searchParams.set('without', query.get('without'));
  }
  frame.id = 'grnhse_iframe';
  frame.title = 'Greenhouse Job Board';
  frame.setAttribute('scrolling', 'no');
  frame.allow = 'geolocation';
  frame.src = address.href;
  document.getElementById('grnhse_app').append(frame);
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.data.height) {
      frame.style.height = event.data.height + 'px';
    }
  });
})();
