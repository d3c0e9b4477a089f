/* What the application's Cockpit scripts share: the page's language, elements, requests and moments in words. */

import { english } from './journey-say.js';

export function say(french, inEnglish) {
  return english ? inEnglish : french;
}

export function create(tag, properties = {}, ...children) {
  const { attributes, ...own } = properties;
  const element = Object.assign(document.createElement(tag), own);
  Object.entries(attributes ?? {}).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

/* What the vendor gives to the plugins of diagrams has the whole address where the engine's name should be. */
function engine() {
  return location.pathname.match(/\/app\/cockpit\/([^/]+)/)?.[1] ?? 'default';
}

async function ask(api, path, parameters, request) {
  const query = new URLSearchParams({ lang: english ? 'en' : 'fr' });
  Object.entries(parameters).filter(([, value]) => value).forEach(([name, value]) => query.set(name, value));
  let response;
  try {
    response = await fetch(`${api.cockpitApi}/plugin/journey/${engine()}/${path}?${query}`, {
      credentials: 'same-origin',
      ...request
    });
  } catch {
    throw new Error(say('Le serveur ne répond pas.', 'The server does not answer.'));
  }
  if (response.ok) {
    return response.json();
  }
  const answer = await response.json().catch(() => ({}));
  throw new Error(answer.message
    ?? say('Ces informations n’ont pas pu être lues.', 'This information could not be read.'));
}

/** @throws Error with a sentence for the reader */
export function read(api, path, parameters = {}) {
  return ask(api, path, parameters, { headers: { Accept: 'application/json' } });
}

/** @throws Error with a sentence for the reader */
export function post(api, path, content) {
  return ask(api, path, {}, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify(content)
  });
}

/* The token changes with the login; the vendor hands over the one of the page's start. */
function token() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
}

const STEPS = [['d', 86_400_000], ['h', 3_600_000], ['min', 60_000]];

/** How long ago a moment was: two units would be read as more exact than they are. */
export function ago(moment) {
  const since = Date.now() - new Date(moment).getTime();
  const [unit, length] = STEPS.find(([, milliseconds]) => since >= milliseconds) ?? STEPS[STEPS.length - 1];
  const french = { d: 'j', h: 'h', min: 'min' };
  return `${Math.max(0, Math.floor(since / length))}\u00a0${english ? unit : french[unit]}`;
}

export function at(moment) {
  return new Date(moment).toLocaleString(english ? 'en-GB' : 'fr-FR', {
    timeZone: 'Europe/Paris', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'
  });
}
