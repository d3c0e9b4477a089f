/*
 * Tasklist moves the focus to the assignee or to the button "Prendre en charge" when the server has answered a claim. On a
 * slow connection somebody types into the form by then, and the letters would be lost. What has the focus in a form keeps
 * it, unless the person moves it.
 */

const FORM = '.fjs-container';
const HEAD = '[cam-tasklist-task-meta]';

let isMovedByPerson = false;

/* The browser moves the focus right after these events; on a busy machine the timer comes later, so that other events of
   somebody who types do not count. */
function moves({ type, key, target }) {
  return type === 'keydown' ? key === 'Tab' : Boolean(target.closest?.(HEAD));
}

['pointerdown', 'mousedown', 'touchend', 'keydown'].forEach(name => document.addEventListener(name, event => {
  if (event.isTrusted && moves(event)) {
    isMovedByPerson = true;
    setTimeout(() => {
      isMovedByPerson = false;
    });
  }
}, { capture: true, passive: true }));

/* The event of the place that is left: the one of the new place does not always come. What moved the focus ends before
   the next letter arrives. */
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (!isMovedByPerson && relatedTarget?.closest?.(HEAD) && target.closest(FORM)) {
    queueMicrotask(() => target.isConnected && target.focus({ preventScroll: true }));
  }
}, { capture: true });

export default [];
