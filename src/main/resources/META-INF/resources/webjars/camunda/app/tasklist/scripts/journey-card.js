/*
 * What a task is about, in its heading, on its card and when it is open; and the line below: whether the task is late, the
 * chapter, the number or case. The engine's tables hold no name of a person, and only a reference that nobody says aloud, so
 * the application is asked each time a task is shown. Until it answers the heading names the step only.
 */

import { withTask } from './journey-navigation.js';
import { call, create, token } from './journey-server.js';

const KEPT_FOR_MS = 30_000;
const SEPARATOR = ' · ';

/* Tasklist draws its list again and again; without this memory each drawing would ask for every card. */
const answers = new Map();

/* What is written over the name that Tasklist has drawn, by the text that holds it. */
const written = new WeakMap();

// The token changes with the session: what one person was told is not shown to the next.
const keyOf = taskId => `${token()} ${taskId}`;

function ask(taskId) {
  const key = keyOf(taskId);
  forgetOldAnswers();
  if (!answers.has(key)) {
    const answer = { askedAt: Date.now() };
    answer.coming = fetchCard(taskId).then(card => {
      answer.card = card;
      nameTasks();
      return card;
    });
    answers.set(key, answer);
  }
  return answers.get(key).coming;
}

function forgetOldAnswers() {
  const oldest = Date.now() - KEPT_FOR_MS;
  answers.forEach((answer, key) => {
    if (answer.askedAt < oldest) {
      answers.delete(key);
    }
  });
}

/* A card without our line is still a usable card: whatever goes wrong, Tasklist's own name is shown. */
async function fetchCard(taskId) {
  try {
    const response = await call(`card/${encodeURIComponent(taskId)}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Whether its reader may do a task: who may only see it is told nothing of it. */
export async function isWorkedOn(taskId) {
  return (await ask(taskId)) !== null;
}

/* Two tasks of one case have the same name in the engine, so Tasklist may leave the text as it is from one to the next. */
function name(text, taskId) {
  const before = written.get(text);
  const drawn = before && text.data === before.shown ? before.drawn : text.data;
  const end = drawn.lastIndexOf(SEPARATOR);
  if (end < 0) {
    return;
  }
  const answer = answers.get(keyOf(taskId));
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
    lineBelow(heading, answers.get(keyOf(open))?.card, open);
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
