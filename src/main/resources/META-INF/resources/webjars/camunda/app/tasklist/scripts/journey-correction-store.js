/*
 * Corrections that were begun and not sent, by the id of the recorded form: Tasklist throws a tab away with each click on
 * another. They stay in the page's memory only, because the browser's storage would outlive the logout on a shared computer.
 */

const MOST = 20;

const unsent = new Map();

export function keep(step, begun) {
  unsent.delete(step);
  unsent.set(step, begun);
  if (unsent.size > MOST) {
    unsent.delete(unsent.keys().next().value);
  }
}

export function begun(step) {
  return unsent.get(step);
}

export function forget(step) {
  unsent.delete(step);
}

/** Whether one was begun at this task for an older step. Ids of recorded forms grow with time. */
export function someBefore(step, taskId) {
  return [...unsent].some(([other, { taskId: at }]) => other < step && at === taskId);
}

/** At a logout: see journey-acts.js. */
export function forgetAll() {
  unsent.clear();
}

window.addEventListener('beforeunload', event => {
  if (unsent.size) {
    event.preventDefault();
    // browsers before 2023 ask only where this is set
    event.returnValue = true;
  }
});
