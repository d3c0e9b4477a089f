/*
 * « Ouvrir un dossier » in Tasklist's header: finds a case by its number or by a name, whether or not a task of it is open,
 * and shows its file. What is looked for may be somebody's name: it is sent in a body, and stands in no address.
 */

import { openDialog, openFile } from './journey-file-dialog.js';
import { keys } from './journey-file.js';
import { call, create, trouble } from './journey-server.js';

const TITLE = 'Ouvrir un dossier';
const LABEL = 'Numéro du dossier, ou nom d’une structure, d’un étudiant, d’une école, d’un coach ou d’un intervieweur';

function result({ reference, kind, title }, chosen) {
  const name = [reference, title].filter(Boolean).join(' – ');
  const button = create('button', { type: 'button', className: 'btn btn-link', text: name });
  button.addEventListener('click', () => chosen(keys.ofCase(reference), name));
  return create('li', {}, button, create('span', { className: 'journey-tab-quiet', text: kind }));
}

function said({ cases, more }) {
  if (!cases.length) {
    return 'Aucun dossier trouvé parmi ceux que vous pouvez consulter. Vérifiez l’orthographe, ou essayez un seul mot.';
  }
  const number = cases.length === 1 ? 'Un dossier trouvé.' : `${cases.length} dossiers trouvés.`;
  return more ? `Les ${cases.length} premiers dossiers trouvés. Ajoutez un mot pour en voir d’autres.` : number;
}

function draw(place, chosen) {
  const words = create('input', {
    type: 'search', id: 'journey-open-case-words', className: 'form-control', autocomplete: 'off', maxLength: 100
  });
  const status = create('p', { className: 'journey-tab-quiet' });
  status.setAttribute('role', 'status');
  const list = create('ul', { className: 'journey-open-case-list' });
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
      list.replaceChildren(...(found?.cases ?? []).map(one => result(one, chosen)));
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
    draw: place => draw(place, (key, name) => {
      element.close();
      openFile(key, name);
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
