/*
 * While somebody types the name or address of a person whom a form registers, a line below the question says who is known
 * already, with a link to their page, and a button that fills the form in. The form itself says which questions are about
 * whom, by the custom property "offersKnown", and what fills a question, by "filledFrom".
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

async function valuesOf(kind, number) {
  try {
    const response = await call('people/values', { kind, number });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/* Text goes in as if it were typed: the form's library would put back what it knew before the last key. */
function type(input, text) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function inputOf(container, field) {
  return container.querySelector(`.fjs-form-field-textfield input[id$="-${field.id}"], .fjs-form-field-number input[id$="-${field.id}"]`);
}

function labels(fields) {
  return fields.map(field => `« ${field.label.trim()} »`).join(', ');
}

/**
 * Fills the empty questions and the one that found the person. What somebody typed elsewhere stays.
 *
 * @return what to say about it
 */
function fill(container, form, question, values) {
  const filled = [];
  const kept = [];
  const choices = {};
  form._getState().schema.components.filter(field => values[field.properties?.filledFrom]).forEach(field => {
    const known = values[field.properties.filledFrom];
    const input = inputOf(container, field);
    const present = String(input ? input.value : form._getState().data[field.key] ?? '').trim();
    if (present === known) {
      return;
    }
    if (present && !question.contains(input) && present !== field.defaultValue) {
      kept.push(field);
    } else {
      filled.push(field);
      if (input) {
        type(input, known);
      } else {
        choices[field.key] = known;
      }
    }
  });
  if (Object.keys(choices).length) {
    form._setState({ data: { ...form._getState().data, ...choices }, errors: {} });
  }
  return (filled.length ? `Rempli avec cette fiche : ${labels(filled)}. Vous pouvez encore tout changer.` : 'Rien à remplir.')
    + (kept.length ? ` Gardé comme vous l’avez écrit, bien que la fiche dise autre chose : ${labels(kept)}.` : '');
}

function person({ name, path, number }, choose) {
  const link = create('a', { href: withTask(path), target: '_blank', rel: 'noopener', text: 'ouvrir sa fiche' });
  link.setAttribute('aria-label', `Ouvrir la fiche de ${name} (nouvel onglet)`);
  const line = create('li', {}, create('span', { text: `${name}, ` }), link);
  if (number) {
    const button = create('button', { type: 'button', className: 'btn btn-default btn-xs', text: 'remplir avec sa fiche' });
    button.setAttribute('aria-label', `Remplir le formulaire avec la fiche de ${name}`);
    button.addEventListener('click', () => choose(number));
    line.append(' ', button);
  }
  return line;
}

/* What fills a form is not typed, so it offers nobody. */
let filling = false;

class Offer {
  constructor(container, question, kind) {
    this.container = container;
    this.question = question;
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
        ? [create('p', { text: 'Déjà connu : ' }), create('ul', {}, ...people.map(one => person(one, number => this.choose(number))))] : []));
    }
  }

  async choose(number) {
    const values = await valuesOf(this.kind, number);
    const form = formIn(this.container);
    clearTimeout(this.pause);
    filling = true;
    const said = values && form ? fill(this.container, form, this.question, values)
      : 'Cette fiche n’a pas pu être lue. Réessayez dans un instant, ou remplissez le formulaire vous-même.';
    filling = false;
    this.words = '';
    this.line.replaceChildren(create('p', { text: said }));
    this.question.querySelector('input').focus();
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
    offers.set(question, new Offer(container, question, field.properties.offersKnown));
  }
  if (filling) {
    return;
  }
  offers.get(question).follow(registers(form) ? event.target.value : '');
});

export default [];
