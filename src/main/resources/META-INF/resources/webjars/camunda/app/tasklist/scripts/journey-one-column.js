/*
 * On a narrow window, or a large zoom, Tasklist puts its columns one below another: a task opens under the whole list, out
 * of sight. Whoever has chosen a card is brought to the task. Nothing moves by itself.
 */

const LOOKED_AFTER_MS = 100;
const TIMES_LOOKED = 50;

let awaited = 0;

function isOneColumn() {
  const list = document.querySelector('.column-center')?.getBoundingClientRect();
  const task = document.querySelector('.column-right')?.getBoundingClientRect();
  return list && task && task.top >= list.bottom - 1;
}

function words(element) {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function goTo(heading) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  (heading.closest('.task-card') ?? heading).scrollIntoView({ block: 'start' });
}

/* The task that was open before stays until the one that was chosen has come; both get better names: journey-card.js. */
function look(title, mine, before = words(title), time = 0) {
  if (mine !== awaited) {
    return;
  }
  const name = title.isConnected ? words(title) : before;
  const heading = document.querySelector('.task-card h2.task');
  if (heading && words(heading).startsWith(name)) {
    awaited = 0;
    goTo(heading);
  } else if (time < TIMES_LOOKED) {
    setTimeout(() => look(title, mine, name, time + 1), LOOKED_AFTER_MS);
  }
}

/* Enter on a card's link is a click as well. */
document.addEventListener('click', ({ target }) => {
  awaited = 0;
  const card = target.closest('.tasks-list li.task');
  const title = card?.querySelector('h4');
  if (title && !target.closest('button, .toggle-button') && isOneColumn()) {
    awaited = Date.now();
    setTimeout(look, LOOKED_AFTER_MS, title, awaited);
  }
}, { capture: true });

// Whoever scrolls or types on meanwhile stays where they are.
['wheel', 'keydown', 'touchmove'].forEach(event => document.addEventListener(event, () => {
  awaited = 0;
}, { capture: true, passive: true }));

export default [];
