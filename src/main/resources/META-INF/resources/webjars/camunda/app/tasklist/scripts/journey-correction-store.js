/*
 * Corrections that were begun and not sent, by the id of the recorded form: Tasklist throws a tab away with each click on
 * another, and with a lapsed session. They stay in the page's memory only, because the browser's storage would outlive the
 * logout on a shared computer, and go where somebody else logs in.
 */

const MOST = 20;

const unsent = new Map();

let owner = null;

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

/** How many were begun, in one file or in all. */
export function count(key) {
  return [...unsent.values()].filter(one => !key || one.key === key).length;
}

export function forgetIn(key) {
  [...unsent].filter(([, one]) => one.key === key).forEach(([step]) => unsent.delete(step));
}

/** Whether one was begun in this file for an older step. Ids of recorded forms grow with time. */
export function someBefore(step, key) {
  return [...unsent].some(([other, { key: at }]) => other < step && at === key);
}

/** Whoever is logged in now: see journey-acts.js. */
export function belongsTo(account) {
  if (owner && account && owner !== account) {
    unsent.clear();
  }
  owner = account ?? owner;
}

window.addEventListener('journey-logout', () => unsent.clear());

window.addEventListener('beforeunload', event => {
  if (unsent.size) {
    event.preventDefault();
    // browsers before 2023 ask only where this is set
    event.returnValue = true;
  }
});
