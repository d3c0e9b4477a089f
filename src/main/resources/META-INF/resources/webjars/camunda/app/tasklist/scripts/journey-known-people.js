/*
 * While somebody types the name or address of a person whom a form registers, a line below the question says who is known
 * already, with a link to their page. Which questions are about whom, the form says itself: the custom property
 * "offersKnown". Nothing is filled in or refused here.
 */

import { formIn } from './journey-form-in.js';
import { withTask } from './journey-navigation.js';
import { call, create } from './journey-server.js';

const PAUSE_MS = 400;
const SHORTEST = 3;
const LONGEST = 200;

async function ask(kind, words) {
  try {
    const response = await call('people', { kind, words });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

function person({ name, path }) {
  const link = create('a', { href: withTask(path), target: '_blank', rel: 'noopener', text: 'ouvrir sa fiche' });
  link.setAttribute('aria-label', `Ouvrir la fiche de ${name} (nouvel onglet)`);
  return create('li', {}, create('span', { text: `${name}, ` }), link);
}

class Offer {
  constructor(question, kind) {
    this.kind = kind;
    this.words = '';
    this.line = create('div', { className: 'journey-known-people' });
    this.line.setAttribute('role', 'status');
    question.append(this.line);
  }

  /** @param words empty where nobody is to be offered */
  follow(words) {
    clearTimeout(this.pause);
    const wanted = words.trim();
    if (wanted.length < SHORTEST || wanted.length > LONGEST) {
      this.words = '';
      this.line.replaceChildren();
    } else if (wanted !== this.words) {
      this.words = wanted;
      this.pause = setTimeout(() => this.offer(wanted), PAUSE_MS);
    }
  }

  async offer(wanted) {
    const people = await ask(this.kind, wanted);
    if (wanted === this.words) {
      this.line.replaceChildren(...(people.length
        ? [create('p', { text: 'Déjà connu : ' }), create('ul', {}, ...people.map(person))] : []));
    }
  }
}

/* By question, as Tasklist draws a question anew where a condition shows it again. */
const offers = new WeakMap();

/* Somebody who is chosen to be changed is known. */
function registers(form) {
  const action = form._getState().data.partnerAction;
  return !action || action === 'add';
}

document.addEventListener('input', event => {
  const container = event.target.closest?.('.fjs-container');
  const question = event.target.closest?.('.fjs-form-field');
  const form = container && question && formIn(container);
  const field = form?._getState().schema?.components
    .find(({ id, properties }) => properties?.offersKnown && event.target.id.endsWith(`-${id}`));
  if (!field) {
    return;
  }
  if (!offers.has(question)) {
    offers.set(question, new Offer(question, field.properties.offersKnown));
  }
  offers.get(question).follow(registers(form) ? event.target.value : '');
});

export default [];
