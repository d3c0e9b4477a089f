/*
 * « Ouvrir un dossier » in Tasklist's header: finds a case by its number, title or place, or by a person concerned, whether
 * or not a task of it is open. It leads to the file and to the open tasks. What is looked for may be somebody's name: it is
 * sent in a body, and stands in no address.
 */

import { openDialog, openFile } from './journey-file-dialog.js';
import { keys } from './journey-file.js';
import { call, create, trouble } from './journey-server.js';

const TITLE = 'Ouvrir un dossier';
const LABEL = 'Numéro du dossier, titre ou lieu, ou nom, adresse e-mail ou téléphone d’une personne';

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

  form.addEventListener('submit', async event => {
    event.preventDefault();
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
