/*
 * The lists of Tasklist: how many tasks each filter has, and in which order they stand. Tasklist counts only the filter that
 * is open, and offers an order that comes after that of our filters and so changes nothing.
 */

import { call, create } from './journey-server.js';

const AT_MOST_EVERY_MS = 2_000;
const AT_LEAST_EVERY_MS = 60_000;
const ORDER = 'Ordre : priorité, puis échéance';

let lists = [];
let asked = 0;
let waiting = null;

const nameIn = link => [...link.childNodes].find(node => node.nodeType === Node.TEXT_NODE)?.data.trim() ?? '';

/* Two filters of one name cannot be told apart here: neither gets a number. */
function listOf(link) {
  const named = lists.filter(({ name }) => name === nameIn(link));
  return named.length === 1 ? named[0] : null;
}

function count(link) {
  const list = listOf(link);
  let number = link.querySelector('.journey-count');
  if (!list) {
    number?.remove();
    return;
  }
  if (!number) {
    number = create('span', { className: 'journey-count' });
    link.append(number);
  }
  const text = String(list.tasks);
  if (number.dataset.tasks !== text) {
    number.dataset.tasks = text;
    number.replaceChildren(
      ` (${text}`, create('span', { className: 'sr-only', text: list.tasks === 1 ? ' tâche' : ' tâches' }), ')');
  }
}

function nameOrder() {
  const open = document.querySelector('.task-filter.active h4.name a');
  document.documentElement.classList.toggle('journey-ordered', Boolean(open && listOf(open)?.ordered));
  const choices = document.querySelector('[cam-sorting-choices]');
  if (choices && !choices.querySelector('.journey-order')) {
    choices.append(create('section', { className: 'journey-order', ariaLabel: 'Ordre de la liste', text: ORDER }));
  }
}

function draw() {
  document.querySelectorAll('.task-filter h4.name a').forEach(count);
  // the vendor's pencil has no name
  document.querySelectorAll('.task-filter .actions a:not([aria-label])')
    .forEach(pencil => pencil.setAttribute('aria-label', 'Détails du filtre'));
  nameOrder();
}

/* Without an answer the last numbers stay: they are as old as the list beside them. */
async function refresh() {
  waiting = null;
  if (document.hidden || !document.querySelector('.task-filter')) {
    return;
  }
  asked = Date.now();
  try {
    const response = await call('lists');
    if (response.ok) {
      lists = await response.json();
      draw();
    }
  } catch {
    // asked again after the next change
  }
}

function refreshSoon() {
  waiting ??= setTimeout(refresh, Math.max(0, asked + AT_MOST_EVERY_MS - Date.now()));
}

const isOfAList = ({ target }) => {
  const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
  return element?.closest('.tasks-list, .task-filter') && !element.closest('.journey-count, .journey-order');
};

new MutationObserver(changes => {
  draw();
  if (changes.some(isOfAList)) {
    refreshSoon();
  }
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true });

document.addEventListener('visibilitychange', refreshSoon);
setInterval(refreshSoon, AT_LEAST_EVERY_MS);

export default [];
