/*
 * What a task is about, in its heading, on its card and when it is open; and the line below: whether the task is late, the
 * chapter, the number or case. The engine's tables hold no name of a person, and only a reference that nobody says aloud, so
 * the application is asked each time a task is shown. Until it answers the heading names the step only.
 */

import { answered, cardOf } from './journey-card-store.js';
import { withTask } from './journey-navigation.js';
import { create } from './journey-server.js';

const SEPARATOR = ' · ';

/* What is written over the name that Tasklist has drawn, by the text that holds it. */
const written = new WeakMap();

function ask(taskId) {
  const coming = cardOf(taskId);
  coming.then(nameTasks);
  return coming;
}

/* Two tasks of one case have the same name in the engine, so Tasklist may leave the text as it is from one to the next. */
function name(text, taskId) {
  const before = written.get(text);
  const drawn = before && text.data === before.shown ? before.drawn : text.data;
  const end = drawn.lastIndexOf(SEPARATOR);
  if (end < 0) {
    return;
  }
  const answer = answered(taskId);
  const step = drawn.slice(0, end);
  let shown = before?.taskId === taskId && before.drawn === drawn ? before.shown : step;
  if (answer && 'card' in answer) {
    shown = answer.card?.name === drawn.trim() ? step + SEPARATOR + answer.card.about : drawn;
  }
  written.set(text, { taskId, drawn, shown });
  if (text.data !== shown) {
    text.data = shown;
  }
}

function nameIn(heading, taskId) {
  const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    name(text, taskId);
  }
}

const taskIn = address => new URLSearchParams(address.split('?')[1] ?? '').get('task');

function nameTasks() {
  document.querySelectorAll('li.task h4.task a').forEach(link => {
    const taskId = taskIn(link.getAttribute('href') ?? '');
    if (taskId) {
      nameIn(link, taskId);
    }
  });
  const heading = document.querySelector('h2.task');
  const open = taskIn(location.hash);
  if (heading && open) {
    nameIn(heading, open);
    lineBelow(heading, answered(open)?.card, open);
  }
}

function concerned({ chapter, context }) {
  return [chapter, context].filter(Boolean).join(SEPARATOR);
}

/* In a new tab: the form that is being filled in stays open. */
function pageOf({ path, context }) {
  const text = context || 'Voir le dossier';
  const link = create('a', { href: withTask(path), target: '_blank', text });
  link.setAttribute('aria-label', `${text} : page du dossier (nouvel onglet)`);
  return link;
}

/* The open task has the same line as its card: the number stands in no heading. It leads to the page of the case. */
function lineBelow(heading, card, taskId) {
  let line = heading.parentElement.querySelector('.journey-heading-line');
  if (!line) {
    line = create('p', { className: 'journey-heading-line' });
    heading.after(line);
  }
  if (line.dataset.task !== taskId) {
    line.dataset.task = taskId;
    line.dataset.path = '';
    line.replaceChildren();
  }
  if (card && line.dataset.path !== card.path) {
    line.dataset.path = card.path;
    line.replaceChildren(card.chapter ? `${card.chapter}${SEPARATOR}` : '', pageOf(card));
  }
}

function show(node, card) {
  const text = concerned(card);
  if (card.overdue) {
    const late = document.createElement('strong');
    late.className = 'journey-card-late';
    late.textContent = 'En retard';
    node.append(late, text ? SEPARATOR : '');
  }
  node.append(text);
  // The line may be cut; the whole of it stays within reach.
  node.title = text;
}

let opened = '';

/* The task that is open may be in no list. */
function askForOpenTask() {
  const open = document.querySelector('h2.task') ? taskIn(location.hash) ?? '' : '';
  if (open !== opened) {
    opened = open;
    if (open) {
      ask(open);
    }
  }
}

function look() {
  askForOpenTask();
  nameTasks();
}

new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
window.addEventListener('hashchange', look);

export default {
  id: 'journey-card',
  pluginPoint: 'tasklist.card',
  priority: 10,
  render: (node, { taskId }) => {
    node.className = 'journey-card';
    ask(taskId).then(card => {
      if (card) {
        show(node, card);
      }
    });
  }
};
