/*
 * Where drafts are, outside their forms: a mark on the cards of the list, and the text of a form whose task somebody else
 * has done meanwhile, to be copied. Everything is written as text.
 */

import { all, erase, onChange, refresh } from './journey-draft-store.js';
import { explain } from './journey-gone.js';
import { hour } from './journey-moments.js';

const ASKED_AGAIN_AFTER_MS = 30_000;

const marks = new Map();
const laterOn = new Set();
let askedAt = 0;

function create(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function mark(node, taskId) {
  const draft = all().find(({ subject, gone }) => subject === `task/${taskId}` && !gone);
  const words = draft ? `Brouillon ${hour(new Date(draft.savedAt))}` : '';
  if (node.textContent !== words) {
    node.replaceChildren(create('span', { textContent: words }));
  }
}

function showMarks() {
  marks.forEach((taskId, node) => (node.isConnected ? mark(node, taskId) : marks.delete(node)));
}

const panel = create('section', { className: 'journey-drafts-lost', ariaLabel: 'Brouillons de tâches terminées', hidden: true });
const told = create('p', { role: 'status' });
const entries = create('div', {});
panel.append(told, entries);

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    // Without HTTPS a browser hides the clipboard; what is selected can be copied by hand.
    text.select();
    return 'Texte sélectionné : copiez-le avec Ctrl + C.';
  }
  return 'Texte copié.';
}

function entry(draft) {
  const text = create('textarea', {
    readOnly: true,
    rows: 6,
    value: draft.answers.map(({ label, value }) => `${label}\n${value}`).join('\n\n'),
    ariaLabel: `Votre texte pour « ${draft.title} »`
  });
  const button = (words, onclick) =>
    create('button', { type: 'button', className: 'btn btn-default btn-sm', textContent: words, onclick });
  return create('div', {},
    create('p', {},
      create('strong', { textContent: draft.title }),
      ' : cette tâche n’attend plus. ',
      explain(draft.subject.split('/')[1], () => true),
      ' Voici ce que vous aviez saisi.'),
    text,
    create('p', {},
      button('Copier', async () => {
        told.textContent = await copy(text);
      }), ' ',
      button('Effacer ce texte', async () => {
        told.textContent = await erase(draft.subject) ? told.textContent : 'Le texte n’a pas pu être effacé. Réessayez.';
      }), ' ',
      button('Plus tard', () => {
        laterOn.add(draft.subject);
        showLost();
      })));
}

/* The open form says the same, and still has the text. */
function isSaidInItsForm(subject) {
  return [...document.querySelectorAll('.journey-draft [data-gone]')].some(({ dataset }) => dataset.gone === subject);
}

function showLost() {
  const lost = all().filter(({ gone, answers, subject }) =>
    gone && answers?.length && !laterOn.has(subject) && !isSaidInItsForm(subject));
  const shown = lost.map(({ subject, savedAt }) => subject + savedAt).join();
  if (panel.dataset.shown !== shown) {
    panel.dataset.shown = shown;
    panel.hidden = !lost.length;
    told.textContent = lost.length ? 'Un brouillon n’a pas été envoyé.' : '';
    entries.replaceChildren(...lost.map(entry));
  }
}

function ask() {
  if (Date.now() - askedAt > ASKED_AGAIN_AFTER_MS) {
    askedAt = Date.now();
    refresh();
  }
}

onChange(showMarks);
onChange(showLost);

// Somebody has arrived: by the address, or by logging in. The list is drawn anew with each login.
const seen = new WeakSet();
new MutationObserver(() => {
  const list = document.querySelector('[cam-tasklist-filters]');
  if (list && !seen.has(list)) {
    seen.add(list);
    document.body.append(panel);
    askedAt = 0;
    ask();
  }
}).observe(document.documentElement, { subtree: true, childList: true });

export default {
  id: 'journey-draft-list',
  pluginPoint: 'tasklist.card',
  priority: 5,
  render: (node, { taskId }) => {
    node.className = 'journey-draft-card';
    marks.set(node, taskId);
    mark(node, taskId);
    ask();
  }
};
