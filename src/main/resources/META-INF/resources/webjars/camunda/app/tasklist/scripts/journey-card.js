/*
 * The line on a card of the task list: whether the task is late, the chapter, the person or structure concerned; and the
 * task's name, with words in place of a reference that nobody says aloud. The engine's tables hold no name of a person, so
 * the card asks the application each time it is shown.
 */

import { call, token } from './journey-server.js';

const KEPT_FOR_MS = 30_000;
const SEPARATOR = ' · ';

/* Tasklist draws its list again and again; without this memory each drawing would ask for every card. */
const answers = new Map();

/* What a case is called in place of its reference: schools and seasons, never people. */
const titles = new Map();

function ask(taskId) {
  // The token changes with the session: what one person was told is not shown to the next.
  const key = `${token()} ${taskId}`;
  forgetOldAnswers();
  if (!answers.has(key)) {
    answers.set(key, { askedAt: Date.now(), card: fetchCard(taskId) });
  }
  return answers.get(key).card;
}

function forgetOldAnswers() {
  const oldest = Date.now() - KEPT_FOR_MS;
  answers.forEach((answer, key) => {
    if (answer.askedAt < oldest) {
      answers.delete(key);
    }
  });
}

/* A card without our line is still a usable card: whatever goes wrong, nothing is shown. */
async function fetchCard(taskId) {
  try {
    const response = await call(`card/${encodeURIComponent(taskId)}`);
    const card = response.ok ? await response.json() : null;
    if (card?.title) {
      titles.set(card.reference, card.title);
      nameTasks();
    }
    return card;
  } catch {
    return null;
  }
}

/* Tasklist writes a name anew only when the task has another one, so what is written over it stays. */
function name(heading) {
  const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const end = text.data.lastIndexOf(SEPARATOR);
    const title = end < 0 ? null : titles.get(text.data.slice(end + SEPARATOR.length).trim());
    if (title) {
      text.data = text.data.slice(0, end + SEPARATOR.length) + title;
    }
  }
}

function nameTasks() {
  document.querySelectorAll('h2.task, h4.task').forEach(name);
}

/* The task that is open may be in no list. */
function askForOpenTask() {
  const id = new URLSearchParams(location.hash.split('?')[1] || '').get('task');
  if (id && document.querySelector('h2.task')) {
    ask(id);
  }
}

function show(node, { overdue, chapter, subject, title }) {
  const isSaid = subject && title?.includes(subject);
  const concerned = [chapter, isSaid ? '' : subject].filter(Boolean).join(SEPARATOR);
  if (overdue) {
    const late = document.createElement('strong');
    late.className = 'journey-card-late';
    late.textContent = 'En retard';
    node.append(late, concerned ? SEPARATOR : '');
  }
  node.append(concerned);
  // The line may be cut; the whole of it stays within reach.
  node.title = concerned;
}

let opened = '';

new MutationObserver(() => {
  nameTasks();
  const heading = document.querySelector('h2.task')?.textContent ?? '';
  if (heading !== opened) {
    opened = heading;
    askForOpenTask();
  }
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true });

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
