/*
 * The file of a case, in the tab « Dossier » of a task and in a dialog alike: the documents to download, what was
 * answered, what has happened so far, the messages sent. Everything is written as text; nothing that the server sends is
 * read as HTML.
 *
 * It is opened by a key, which begins the addresses of all that it shows: a task, a form that was sent, a case's number.
 */

import answers from './journey-answers.js';
import { when } from './journey-moments.js';
import { withTask } from './journey-navigation.js';
import { call, create, trouble } from './journey-server.js';

export const keys = {
  task: id => `task/${encodeURIComponent(id)}`,
  sent: subject => `sent/${encodeURIComponent(subject)}`,
  // an encoded slash would be refused at the door
  ofCase: reference => `case/${encodeURIComponent(reference.replaceAll('/', '~'))}`
};

function quiet(text) {
  return create('p', { className: 'journey-tab-quiet', text });
}

// A line ends neither after « nor before ».
const quoted = text => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»');

function moment(at) {
  return create('td', {}, create('time', { dateTime: at, text: when(at) }));
}

function table(caption, titles, rows) {
  return create(
    'table',
    {},
    create('caption', { className: 'sr-only', text: caption }),
    create('thead', {}, create('tr', {}, ...titles.map(text => create('th', { scope: 'col', text })))),
    create('tbody', {}, ...rows)
  );
}

function journal(events) {
  if (!events.length) {
    return quiet('Rien n’a encore été noté.');
  }
  const rows = events.map(({ at, event, by }) =>
    create('tr', {}, moment(at), create('td', { text: quoted(event) }), create('td', { text: by }))
  );
  return table('Journal du dossier', ['Date', 'Événement', 'Par'], rows);
}

function messages(entries) {
  if (!entries.length) {
    return quiet('Aucun message.');
  }
  const rows = entries.map(({ at, subject, to, state, attempts }) =>
    create(
      'tr',
      {},
      moment(at),
      create('td', { text: subject }),
      create('td', { text: to }),
      // how often it was tried says something only where it was not simply sent
      create('td', { text: attempts > 1 ? `${state} (${attempts} essais)` : state })
    )
  );
  return table('Messages envoyés', ['Date', 'Objet', 'À', 'État'], rows);
}

function documents(entries) {
  if (!entries.length) {
    return quiet('Aucun document.');
  }
  // The server sends documents as attachments, so that a click never leaves Tasklist and the form being filled in.
  const links = entries.map(({ label, href }) =>
    create('li', {}, create('a', { href, download: '', ariaLabel: `Télécharger : ${label}`, text: label }))
  );
  return create('ul', {}, ...links);
}

/* A new tab: the form that is being filled in stays open. */
function page(path) {
  return create('p', {}, create('a', {
    href: withTask(path), target: '_blank', text: 'Ouvrir la page du dossier (nouvel onglet)'
  }));
}

async function load(key) {
  try {
    const response = await call(`${key}/file`);
    return response.ok
      ? { file: await response.json() }
      : { problem: response.status === 404 && key.startsWith('task/')
        ? 'Cette tâche n’a pas de dossier.'
        : trouble(response.status) };
  } catch {
    return { problem: trouble() };
  }
}

/**
 * Fills a place with the file, and again after each correction.
 *
 * @param key of {@link keys}
 */
export default function file(place, key) {
  place.classList.add('journey-tab');
  const heading = create('h3', { tabIndex: -1 });
  const draw = async sentence => {
    const { file: known, problem } = await load(key);
    const said = create('p', { className: 'journey-tab-said', tabIndex: -1, text: sentence });
    const top = sentence ? [said] : [];
    if (known) {
      heading.textContent = [known.about, known.context].filter(Boolean).join(' – ');
      place.replaceChildren(
        ...top,
        heading,
        page(known.path),
        create('h4', { text: 'Documents' }),
        documents(known.documents),
        create('h4', { text: 'Réponses' }),
        answers(key, draw),
        create('h4', { text: 'Journal' }),
        journal(known.journal),
        create('h4', { text: 'Messages envoyés' }),
        messages(known.messages)
      );
    } else {
      place.replaceChildren(...top, create('p', { className: 'journey-tab-quiet', role: 'alert', text: problem }),
        create('button', {
          type: 'button', className: 'btn btn-default', text: 'Réessayer', onclick: () => draw(sentence)
        }));
    }
    if (sentence) {
      said.focus();
    }
    return known ? heading : place.querySelector('button');
  };
  // it is about the correction before
  place.addEventListener('submit', () => place.querySelector('.journey-tab-said')?.remove());
  place.replaceChildren(quiet('Chargement…'));
  return draw();
}
