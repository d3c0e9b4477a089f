/*
 * The tab « Dossier » of a task: what has happened so far, and the documents to download.
 * Everything is written as text; nothing that the server sends is read as HTML.
 */

const when = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short' });

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

function row({ at, event, by }) {
  return create(
    'tr',
    {},
    create('td', {}, create('time', { dateTime: at, text: when.format(new Date(at)) })),
    create('td', { text: event }),
    create('td', { text: by })
  );
}

function journal(events) {
  if (!events.length) {
    return quiet('Rien n’a encore été noté.');
  }
  const titles = ['Date', 'Événement', 'Par'].map(text => create('th', { scope: 'col', text }));
  return create(
    'table',
    {},
    create('caption', { className: 'sr-only', text: 'Journal du dossier' }),
    create('thead', {}, create('tr', {}, ...titles)),
    create('tbody', {}, ...events.map(row))
  );
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

function dossier(file) {
  return [
    create('h3', { text: [file.reference, file.title].filter(Boolean).join(' – ') }),
    create('h4', { text: 'Documents' }),
    documents(file.documents),
    create('h4', { text: 'Journal' }),
    journal(file.journal)
  ];
}

async function content(api, taskId) {
  try {
    const response = await fetch(
      `${api.tasklistApi}/plugin/journey/${api.engine}/task/${encodeURIComponent(taskId)}/file`,
      { headers: { Accept: 'application/json', 'X-XSRF-TOKEN': api.CSRFToken } }
    );
    if (response.status === 404) {
      return [quiet('Cette tâche n’a pas de dossier.')];
    }
    if (response.ok) {
      return dossier(await response.json());
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
    content(api, taskId).then(elements => node.replaceChildren(...elements));
  }
};
