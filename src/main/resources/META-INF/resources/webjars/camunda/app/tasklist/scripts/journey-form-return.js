/*
 * Whoever comes back from a page that a form links to, for instance the one of the teams, sees the form as that page has
 * left things: it is opened again. What was filled in is a draft, and comes back with it.
 * A form that says when its lists change is drawn anew by journey-renew.js, which also says why.
 */

import { formIn } from './journey-form-in.js';

const REOPENED_AFTER_MS = 300;

let left = null;

document.addEventListener('click', event => {
  const form = event.target.closest('a[href]')?.closest('.fjs-container');
  if (form && !formIn(form)?._getState().schema?.draft?.offered) {
    left = location.hash;
  }
}, { capture: true });

// Tasklist draws a task anew when its address changes; the way back button must not pass through here.
function reopen(task) {
  location.replace(task.replace(/([?&])task=[^&]*/, '$1'));
  setTimeout(() => location.replace(task), REOPENED_AFTER_MS);
}

window.addEventListener('focus', () => {
  const task = left;
  left = null;
  if (task === location.hash) {
    reopen(task);
  }
});

export default [];
