/* Asks the application behind Tasklist. Nothing that it answers is read as HTML. */

const LAPSED = [401, 403];

/* After a lapsed session: a change with the old session's token would end the new session, and reading brings the new one. */
let doubtful = false;

export function address(path) {
  const api = document.querySelector('base').getAttribute('tasklist-api');
  const engine = location.pathname.match(/\/app\/tasklist\/([^/]+)/);
  return `${api}plugin/journey/${engine ? engine[1] : 'default'}/${path}`;
}

// As it is now: somebody may have logged in again since the page was loaded.
export function token() {
  const cookie = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return cookie ? decodeURIComponent(cookie[1]) : '';
}

function send(path, body) {
  return fetch(address(path), {
    method: body ? 'POST' : 'GET',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: body && JSON.stringify(body)
  });
}

/** @param body what to send; without one, something is read */
export async function call(path, body) {
  if (body && doubtful) {
    const read = await send('draft');
    if (!read.ok) {
      return read;
    }
    doubtful = false;
  }
  const response = await send(path, body);
  doubtful ||= LAPSED.includes(response.status);
  return response;
}

/**
 * Why something did not come or was not taken, and what to do.
 *
 * @param status   as HTTP has it; none where the server did not answer
 * @param kept     a sentence that says that what was typed is still there; may be empty
 */
export function trouble(status, kept = '') {
  const said = (why, advice) => [why, kept, advice].filter(Boolean).join(' ');
  if (!status) {
    return said('Le serveur ne répond pas.', 'Vérifiez votre connexion, puis réessayez.');
  }
  if (LAPSED.includes(status)) {
    return said('Votre session a pris fin.', 'Reconnectez-vous dans un autre onglet, puis réessayez ici.');
  }
  if (status === 404) {
    return said('Ce dossier ne s’ouvre plus d’ici.', 'Rouvrez-le par «\u00a0Ouvrir un dossier\u00a0», en haut de la page.');
  }
  return said('Le serveur a rencontré une erreur.', 'Réessayez dans un instant.');
}

export function create(tag, { text, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (text) {
    element.textContent = text;
  }
  element.append(...children);
  return element;
}
