/* Asks the application what follows from a form. Part of journey-acts.js; nothing that it answers is read as HTML. */

export function address(path) {
  const api = document.querySelector('base').getAttribute('tasklist-api');
  const engine = location.pathname.match(/\/app\/tasklist\/([^/]+)/);
  return `${api}plugin/journey/${engine ? engine[1] : 'default'}/act/${path}`;
}

function token() {
  const cookie = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return cookie ? decodeURIComponent(cookie[1]) : '';
}

export function call(path, answers) {
  return fetch(address(path), {
    method: answers ? 'POST' : 'GET',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: answers && JSON.stringify(answers)
  });
}

export function create(tag, { text, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (text) {
    element.textContent = text;
  }
  element.append(...children);
  return element;
}
