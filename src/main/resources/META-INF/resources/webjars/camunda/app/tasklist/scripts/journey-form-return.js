/*
 * Whoever comes back from a page that a form links to, for instance the one of the teams, sees the form as that page has
 * left things: it is opened again, unless something has been filled in.
 */

const REOPENED_AFTER_MS = 300;

let left = null;
let filledIn = false;

document.addEventListener('click', event => {
  if (event.target.closest('.fjs-container a[href]')) {
    left = location.hash;
  }
}, { capture: true });

['input', 'change'].forEach(kind => document.addEventListener(kind, event => {
  filledIn ||= Boolean(event.target.closest('.fjs-container'));
}, { capture: true }));

window.addEventListener('hashchange', () => {
  filledIn = false;
});

// Tasklist draws a task anew when its address changes; the way back button must not pass through here.
function reopen(task) {
  location.replace(task.replace(/([?&])task=[^&]*/, '$1'));
  setTimeout(() => location.replace(task), REOPENED_AFTER_MS);
}

window.addEventListener('focus', () => {
  const task = left;
  left = null;
  if (task === location.hash && !filledIn) {
    reopen(task);
  }
});

export default [];
