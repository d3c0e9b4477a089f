/*
 * Tasklist completes its own address after each step, part by part: the list that is open, its order, its search and the
 * tab. For the browser each part would be a page of its own, and "back" would need a click for each of them. An address that
 * only says more than the one before takes its place.
 */

/* What Tasklist adds by itself. */
const COMPLETED = ['filter', 'sorting', 'searchQuery', 'detailsTab', 'forceDisplayTask'];

function parts(address) {
  const [path, query] = new URL(address, location.href).hash.slice(1).split('?');
  return { path: path || '/', query: new URLSearchParams(query) };
}

function completes(before, after) {
  const one = parts(before);
  const other = parts(after);
  const keys = new Set([...one.query.keys(), ...other.query.keys()]);
  return one.path === other.path && [...keys].every(key => one.query.get(key) === other.query.get(key)
    || (COMPLETED.includes(key) && (!one.query.has(key) || !other.query.has(key))));
}

if (window.angular) {
  window.angular.module('ng').run(['$browser', $browser => {
    const url = $browser.url;
    $browser.url = function(address, replace, ...rest) {
      return address
        ? url.call(this, address, replace || completes(location.href, address), ...rest)
        : url.call(this);
    };
  }]);
}

export default [];
