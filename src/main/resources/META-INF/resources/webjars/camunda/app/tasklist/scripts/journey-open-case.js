/*
 * « Ouvrir un dossier » in Tasklist's header: finds a case by its number, title or place, or by a person concerned, whether
 * or not a task of it is open. It leads to the file and to the open tasks. What is looked for may be somebody's name: it is
 * sent in a body, and stands in no address.
 */

import { openDialog, openFile } from './journey-file-dialog.js';
import { keys } from './journey-file.js';
import { call, create, trouble } from './journey-server.js';
import { suggest } from './journey-suggestions.js';

const TITLE = 'Ouvrir un dossier';
const LABEL = 'Numéro du dossier, titre ou lieu, ou nom, adresse e-mail ou téléphone d’une personne';

/* As many as below the search box of our own pages. */
const MOST_SUGGESTED = 8;
const MOST_OF_A_KIND = 2;

/* The list that is open stays, as Tasklist itself does where a task is chosen. */
function goToTask(id) {
  const [path, query] = location.hash.slice(1).split('?');
  const search = new URLSearchParams(query);
  search.set('task', id);
  location.hash = `${path || '/'}?${search}`;
}

function result({ reference, kind, title, tasks }, { file, task }) {
  const name = [reference, title].filter(Boolean).join(' – ');
  const button = create('button', { type: 'button', className: 'btn btn-link', text: name });
  button.addEventListener('click', () => file(reference, name));
  const steps = tasks.map(({ id, name: step }) => {
    const go = create('button', { type: 'button', className: 'btn btn-link', text: `Aller à la tâche : ${step}` });
    go.setAttribute('aria-label', `Aller à la tâche : ${step}, ${reference}`);
    go.addEventListener('click', () => task(id));
    return create('li', {}, go);
  });
  return create('li', {}, button, create('span', { className: 'journey-tab-quiet', text: kind }),
    ...(steps.length ? [create('ul', { className: 'journey-open-case-tasks' }, ...steps)] : []));
}

function person({ kind, name, cases }, { file }) {
  const links = cases.map(reference => {
    const button = create('button', { type: 'button', className: 'btn btn-link', text: reference });
    button.setAttribute('aria-label', `Ouvrir le dossier ${reference}`);
    button.addEventListener('click', () => file(reference, reference));
    return button;
  });
  return create('li', {}, create('span', { text: name }), create('span', { className: 'journey-tab-quiet', text: kind }),
    ...links);
}

function part(title, items) {
  return items.length
    ? [create('h4', { text: title }), create('ul', { className: 'journey-open-case-list' }, ...items)]
    : [];
}

function drawn({ cases, people }, chosen) {
  return [
    ...part('Dossiers', cases.map(one => result(one, chosen))),
    ...part('Personnes et structures', people.map(one => person(one, chosen)))
  ];
}

function said({ cases, more, refusal }) {
  if (refusal) {
    return refusal;
  }
  if (!cases.length) {
    return 'Aucun dossier trouvé parmi ceux que vous pouvez consulter. Vérifiez l’orthographe, ou essayez un seul mot.';
  }
  const number = cases.length === 1 ? 'Un dossier trouvé.' : `${cases.length} dossiers trouvés.`;
  return more ? `Les ${cases.length} premiers dossiers trouvés. Ajoutez un mot pour en voir d’autres.` : number;
}

/* The same cases, people and tasks as the search itself finds, so the same that the caller may see. */
async function suggestions(words, { file, task }) {
  try {
    const response = await call('cases', { words });
    const { cases = [], people = [] } = response.ok ? await response.json() : {};
    const others = [
      ...people.filter(one => one.cases.length).slice(0, MOST_OF_A_KIND).map(one => ({
        label: one.name, kind: one.kind, choose: () => file(one.cases[0], one.cases[0])
      })),
      ...cases.flatMap(one => one.tasks).slice(0, MOST_OF_A_KIND).map(one => ({
        label: one.name, kind: 'Tâche', choose: () => task(one.id)
      }))
    ];
    return [...cases.slice(0, MOST_SUGGESTED - others.length).map(({ reference, kind, title }) => {
      const label = [reference, title].filter(Boolean).join(' – ');
      return { label, kind, choose: () => file(reference, label) };
    }), ...others];
  } catch {
    return [];
  }
}

function draw(place, chosen) {
  const words = create('input', {
    type: 'search', id: 'journey-open-case-words', className: 'form-control', autocomplete: 'off'
  });
  const status = create('p', { className: 'journey-tab-quiet' });
  status.setAttribute('role', 'status');
  const list = create('div', {});
  const form = create('form', { noValidate: true },
    create('label', { htmlFor: words.id, text: LABEL }),
    create('div', { className: 'journey-open-case-line' }, words,
      create('button', { type: 'submit', className: 'btn btn-primary', text: 'Rechercher' })));
  form.setAttribute('role', 'search');

  const close = suggest(words, typed => suggestions(typed, chosen));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    close();
    list.replaceChildren();
    if (!words.value.trim()) {
      status.textContent = 'Indiquez un numéro ou un nom.';
      words.focus();
      return;
    }
    status.textContent = 'Recherche…';
    const asked = words.value;
    try {
      const response = await call('cases', { words: asked });
      if (words.value !== asked) {
        return;
      }
      const found = response.ok ? await response.json() : null;
      list.replaceChildren(...(found ? drawn(found, chosen) : []));
      status.textContent = found ? said(found) : trouble(response.status);
    } catch {
      status.textContent = trouble();
    }
  });
  place.classList.add('journey-tab');
  place.append(create('h3', { text: TITLE }), form, status, list);
  return words;
}

function open() {
  const element = openDialog({
    name: TITLE,
    draw: place => draw(place, {
      file: (reference, name) => {
        element.close();
        openFile(keys.ofCase(reference), name);
      },
      task: id => {
        element.close();
        goToTask(id);
      }
    })
  });
}

export default {
  id: 'journey-open-case',
  pluginPoint: 'tasklist.navbar.action',
  priority: 10,
  render: node => {
    const button = create('button', { type: 'button', className: 'btn btn-link journey-open-case-button', text: TITLE });
    button.addEventListener('click', open);
    node.append(button);
  }
};
