/*
 * The list of what can be started, in the order of the programme instead of the alphabet: by phase, and in a phase what is
 * started most often first. The vendor's own list has fifteen entries on a page and sorts each page by name; all entries come
 * at once here. Its search works as before.
 */

const PHASES = [
  ['Demandes et structures', ['mission-journey', 'declare-event', 'correct-contact']],
  ['Saison et écoles', ['season', 'register-school', 'join-presentation']],
  ['Étudiants', ['application', 'correct-student', 'withdraw-application']],
  ['Café Select', ['answer-invitation', 'replan-session', 'declare-availability', 'third-opinion', 'register-interviewer']],
  ['Séminaire et équipes', ['answer-seminar', 'describe-student', 'describe-mission', 'register-coach', 'answer-coaching']],
  ['Missions', ['accept-charter', 'answer-pulse-check', 'hand-in-deliverable', 'give-feedback']],
  ['Messages', ['correct-address']]
];
const OTHERS = 'Autres';
const ALL = 200;

const order = PHASES.flatMap(([, keys]) => keys);

function place({ key }) {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

function phase(key) {
  return PHASES.find(([, keys]) => keys.includes(key))?.[0] ?? OTHERS;
}

/* By what the list shows: the vendor's entries have no key. */
const phases = new Map();

function inOrder({ items, count }, size) {
  items.sort((one, other) => place(one) - place(other) || (one.name || one.key).localeCompare(other.name || other.key));
  items.forEach(item => phases.set(item.name || item.key, phase(item.key)));
  // The vendor would sort it once more, by name.
  items.sort = () => items;
  return { items, count: Math.min(count, size) };
}

function wrap(resource) {
  const list = resource.list;
  resource.list = function(where, done) {
    const whole = where?.startableInTasklist && !where.key;
    return whole
      ? list.call(this, { ...where, firstResult: 0, maxResults: ALL },
        (error, found) => done(error, error ? found : inOrder(found, where.maxResults)))
      : list.call(this, where, done);
  };
}

/* A heading is drawn by the styles before the first entry of a phase. */
function head() {
  let last = null;
  document.querySelectorAll('ul.processes > li').forEach(line => {
    const entry = line.querySelector('a');
    const name = entry ? phases.get(entry.textContent.trim()) : null;
    const title = name && name !== last ? name : '';
    last = name ?? last;
    if ((line.dataset.phase ?? '') !== title) {
      line.dataset.phase = title;
    }
  });
}

if (window.angular) {
  window.angular.module('ng').run(['$injector', $injector => wrap($injector.get('camAPI').resource('process-definition'))]);
  new MutationObserver(head).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
}

export default [];
