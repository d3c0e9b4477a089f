/*
 * Drafts of forms, kept by the server for the person logged in. Nothing of them is written into the browser's own
 * memory, which would outlive the logout on a computer that others share. One thing is: what the server has not taken
 * while the page is loaded anew. The page that comes takes it out at once, for the same person only.
 *
 * What is under way is awaited where order counts: before a form is drawn again, so that it shows the last letter; before
 * it is sent, so that the draft does not come after the form that ends it; and before a logout.
 */

const LONGEST_WAIT_MS = 5_000;
const LARGEST_FAREWELL = 60_000;
const LEFT_BEHIND = 'journey-unsent';
const LEFT_BEHIND_FOR_MS = 3_600_000;

const engine = /\/app\/tasklist\/([^/]+)\//.exec(location.pathname)?.[1] ?? 'default';
const base = document.querySelector('base');
const drafts = `${base.getAttribute('tasklist-api')}plugin/journey/${engine}/draft`;

export const engineApi = `${base.getAttribute('engine-api')}engine/${engine}`;

/** The latest request for each form. */
const underWay = new Map();
/** What could not be sent because the session had lapsed or the server did not answer. */
const unsent = new Map();
/** What is on its way after a failure: nobody knows whether it will be taken. */
const retried = new Map();
let isTroubled = false;
/** The drafts that the server has, by what they are about. */
const known = new Map();
const listeners = new Set();

/** How many forms have been begun and not sent. */
export function count() {
  return known.size;
}

export function onChange(listener) {
  listeners.add(listener);
}

export function all() {
  return [...known.values()];
}

function changed() {
  listeners.forEach(listener => listener());
}

function request(path, method, body, keepalive = false) {
  const token = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) };
  if (body) {
    headers['Content-Type'] = 'application/json';
  }
  return fetchAtOnce.call(window, `${drafts}${path}`, { method, body, headers, keepalive });
}

function addressOf(subject) {
  return `/${subject.split('/').map(encodeURIComponent).join('/')}`;
}

async function put(subject, body, leaving) {
  unsent.delete(subject);
  if (isTroubled) {
    retried.set(subject, body);
  }
  const kept = await send(subject, body, leaving);
  retried.delete(subject);
  isTroubled = ['failed', 'lapsed'].includes(kept.state);
  return kept;
}

async function send(subject, body, leaving) {
  try {
    const response = await request(addressOf(subject), 'PUT', body, leaving && body.length < LARGEST_FAREWELL);
    if (response.ok) {
      const { savedAt, gone, holder } = await response.json();
      if (Object.keys(JSON.parse(body).answers).length) {
        known.set(subject, { answers: [], ...known.get(subject), subject, savedAt, gone });
      } else {
        known.delete(subject);
      }
      changed();
      return { state: gone ? 'gone' : 'saved', savedAt, holder };
    }
    if (response.status === 404) {
      return { state: 'gone' };
    }
    if (response.status === 400) {
      return { state: 'refused', sentence: (await response.json()).message };
    }
    // somebody else has logged in meanwhile
    if (response.status === 409) {
      return { state: 'refused', sentence: (await response.json()).message };
    }
    unsent.set(subject, body);
    return { state: response.status < 404 ? 'lapsed' : 'failed' };
  } catch {
    unsent.set(subject, body);
    return { state: 'failed' };
  }
}

/** @param leaving the page is about to go: nothing can be awaited any more */
export function keep(subject, account, answers, leaving = false) {
  const body = JSON.stringify({ account, answers });
  const sent = leaving
    ? put(subject, body, true)
    : (underWay.get(subject) ?? Promise.resolve()).then(() => put(subject, body, false));
  underWay.set(subject, sent);
  return sent;
}

/** Until what was handed over has arrived. */
export async function arrived(subject) {
  await underWay.get(subject);
}

export async function erase(subject) {
  await arrived(subject);
  unsent.delete(subject);
  try {
    const response = await request(addressOf(subject), 'DELETE');
    if (response.ok) {
      forget(subject);
    }
    return response.ok;
  } catch {
    return false;
  }
}

/** The form was accepted, and its draft has gone with it. */
export function forget(subject) {
  unsent.delete(subject);
  if (known.delete(subject)) {
    changed();
  }
}

/**
 * Whether a task is free, mine, another's, or gone, which costs the server little; empty where nobody answers. It says
 * so to anybody.
 */
export async function standing(taskId) {
  try {
    const response = await fetchAtOnce.call(window, `/tasks/${encodeURIComponent(taskId)}/standing`,
      { headers: { Accept: 'application/json' } });
    // Without a session the answer is the login page.
    const plain = (response.headers.get('Content-Type') || '').startsWith('application/json');
    return response.status === 200 && plain ? (await response.json()).standing : '';
  } catch {
    return '';
  }
}

/** What the lists of a task's form offer now, as one text to compare; null where nobody answers. */
export async function offered(taskId) {
  try {
    const response = await request(`/task/${encodeURIComponent(taskId)}/offered`, 'GET');
    return response.status === 200 ? (await response.json()).offered : null;
  } catch {
    return null;
  }
}

/** Why a task has gone, and what has taken its place; null while it is open, or where nobody answers. */
export async function becameOf(taskId) {
  try {
    const response = await request(`/task/${encodeURIComponent(taskId)}/gone`, 'GET');
    return response.status === 200 ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Hands a draft to the task that has taken the place of its own. A sentence where that cannot be. */
export async function carryOver(taskId) {
  const response = await request(`/task/${encodeURIComponent(taskId)}/carry-over`, 'POST');
  if (response.status === 409) {
    return (await response.json()).message;
  }
  if (!response.ok) {
    return 'Votre texte n’a pas pu être repris dans la nouvelle tâche : copiez-le.';
  }
  forget(`task/${taskId}`);
  await refresh();
  return '';
}

/** Whoever is logged in now: what somebody else has typed goes. */
export function belongsTo(account) {
  [unsent, retried].forEach(bodies => bodies.forEach((body, subject) =>
    JSON.parse(body).account === account || bodies.delete(subject)));
}

/** Whether something waits for its reader to log in again. */
export function isWaiting() {
  return unsent.size > 0;
}

/** The page goes, perhaps to be loaded anew. */
export function leaveBehind() {
  const bodies = [...retried, ...unsent];
  if (bodies.length) {
    sessionStorage.setItem(LEFT_BEHIND, JSON.stringify({ at: Date.now(), bodies }));
  }
}

function pickUp() {
  const { at, bodies } = JSON.parse(sessionStorage.getItem(LEFT_BEHIND) ?? '{"bodies":[]}');
  sessionStorage.removeItem(LEFT_BEHIND);
  if (Date.now() - at < LEFT_BEHIND_FOR_MS) {
    bodies.forEach(([subject, body]) => unsent.set(subject, body));
  }
}

pickUp();
// The browser may bring the page back as it was, with all that it knows.
window.addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage.removeItem(LEFT_BEHIND));

/** Asks the server what it has. */
export async function refresh() {
  try {
    await settled();
    const response = await request('', 'GET');
    if (response.ok) {
      known.clear();
      (await response.json()).forEach(draft => known.set(draft.subject, draft));
      changed();
    }
  } catch {
    // asked again with the next list
  }
}

async function settled() {
  const patience = new Promise(done => setTimeout(done, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled(underWay.values()), patience]);
  // A new session has another token. A change with the old one would end it; reading brings the new one.
  if (unsent.size && (await request('', 'GET')).ok) {
    await Promise.allSettled([...unsent].map(([subject, body]) => put(subject, body, false)));
  }
}

// Tasklist fetches a form's drawing first, and what it shows after that.
const fetchAtOnce = window.fetch;
window.fetch = async (resource, options) => {
  if (/\/deployed-(start-)?form\b/.test(String(resource?.url ?? resource))) {
    await settled().catch(() => {});
  }
  return fetchAtOnce.call(window, resource, options);
};

/* Everything else goes by XMLHttpRequest. */
const { open, send: sendRequest } = XMLHttpRequest.prototype;
const purposes = new WeakMap();
const hooks = { beforeSubmit: async () => {}, afterSubmit: () => {}, onLogout: () => {} };

export function hook(functions) {
  Object.assign(hooks, functions);
}

function purposeOf(method, url) {
  const address = String(url);
  const submit = /\/(task|process-definition)\/([^/?]+)\/submit-form(?:\?|$)/.exec(address);
  if (submit) {
    const id = decodeURIComponent(submit[2]);
    // a definition's id: key, version, and a number
    return { submits: submit[1] === 'task' ? `task/${id}` : `start/${id.split(':')[0]}` };
  }
  return /\/auth\/user\/[^/]+\/logout$/.test(address) ? { logout: true } : null;
}

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  purposes.set(this, method.toUpperCase() === 'POST' ? purposeOf(method, url) : null);
  return open.call(this, method, url, ...rest);
};

XMLHttpRequest.prototype.send = function (body) {
  const purpose = purposes.get(this);
  if (purpose?.submits) {
    this.addEventListener('loadend', () => hooks.afterSubmit(purpose.submits, this.status));
    hooks.beforeSubmit(purpose.submits).finally(() => sendRequest.call(this, body));
  } else if (purpose?.logout) {
    hooks.onLogout();
    window.dispatchEvent(new Event('journey-logout'));
    settled().finally(() => {
      unsent.clear();
      retried.clear();
      known.clear();
      sendRequest.call(this, body);
    });
  } else {
    sendRequest.call(this, body);
  }
};

/*
 * Tasklist itself writes a form into the browser's memory when the session lapses. The server has it already.
 */
const SAVED_BY_TASKLIST = 'camunda-form:';
const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  if (!String(key).startsWith(SAVED_BY_TASKLIST)) {
    setItem.call(this, key, value);
  }
};
Object.keys(localStorage).filter(key => key.startsWith(SAVED_BY_TASKLIST)).forEach(key => localStorage.removeItem(key));
