/*
 * The tab « Dossier » of a task: the documents to download, what was answered, what has happened so far, the messages sent.
 * Everything is written as text; nothing that the server sends is read as HTML.
 */

import answers from './journey-answers.js';

const clock = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short' });

// As every other page and mail writes it: "12 janv. 2027, 14 h 30".
const when = (moment) => clock.format(moment)
  .replace(/\b0?(\d{1,2}):(\d{2})$/, (time, hour, minute) => hour + '\u00a0h' + (minute === '00' ? '' : '\u00a0' + minute));

function create(tag, { text, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (text) {
    element.textContent = text;
  }
  element.append(...children);
  return element;
}

function quiet(text) {
  return create('p', { className: 'journey-tab-quiet', text });
}

function moment(at) {
  return create('td', {}, create('time', { dateTime: at, text: when(new Date(at)) }));
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
    create('tr', {}, moment(at), create('td', { text: event }), create('td', { text: by }))
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

/** @param answered elements that show what was answered; none where the file is shown after its last step */
export function dossier(file, answered = []) {
  return [
    create('h3', { text: [file.reference, file.title].filter(Boolean).join(' – ') }),
    create('h4', { text: 'Documents' }),
    documents(file.documents),
    ...answered,
    create('h4', { text: 'Journal' }),
    journal(file.journal),
    create('h4', { text: 'Messages envoyés' }),
    messages(file.messages)
  ];
}

async function content(api, taskId, redraw) {
  try {
    const response = await fetch(
      `${api.tasklistApi}/plugin/journey/${api.engine}/task/${encodeURIComponent(taskId)}/file`,
      { headers: { Accept: 'application/json', 'X-XSRF-TOKEN': api.CSRFToken } }
    );
    if (response.status === 404) {
      return [quiet('Cette tâche n’a pas de dossier.')];
    }
    if (response.ok) {
      return dossier(
        await response.json(), [create('h4', { text: 'Réponses' }), answers(api, taskId, redraw)]);
    }
  } catch {
    // told below, like any other failure
  }
  return [quiet('Le dossier n’a pas pu être chargé. Actualisez la page et réessayez.')];
}

export default {
  id: 'journey-tab',
  pluginPoint: 'tasklist.task.detail',
  // after the form, before the history and the diagram
  priority: 900,
  properties: { label: 'Dossier' },
  render: (node, { api, taskId }) => {
    node.className = 'journey-tab';
    node.setAttribute('role', 'region');
    node.setAttribute('aria-label', 'Dossier');
    node.setAttribute('aria-live', 'polite');
    node.append(quiet('Chargement…'));
    const draw = async sentence => {
      const elements = await content(api, taskId, draw);
      const said = create('p', { className: 'journey-tab-said', tabIndex: -1, text: sentence });
      node.replaceChildren(...(sentence ? [said] : []), ...elements);
      if (sentence) {
        said.focus();
      }
    };
    draw();
  }
};
