/*
 * A form that is open and no longer up to date is drawn anew where it is: its step has come back as another task, or its
 * lists offer something else. What was typed goes along as the draft, the field that had the focus has it again, and a
 * sentence says what has happened. Nothing is drawn anew under somebody's hands. Part of journey-draft.js.
 */

import { goTo } from './journey-dates.js';
import { carryOver } from './journey-draft-store.js';

const QUIET_AFTER_MS = 1_500;
const LOOKED_AGAIN_AFTER_MS = 250;
const REOPENED_AFTER_MS = 300;
const DRAWN_AFTER_MS = 80;
const TIMES_AWAITED = 60;

const FIELD = '.fjs-form-field';
const PLACES = 'input, textarea, select, [tabindex="0"]';
/* What somebody is in the middle of, besides typing. */
const OPEN = 'dialog[open], .modal-dialog, .fjs-dropdownlist, .flatpickr-calendar.open';

let touchedAt = 0;
let isComposing = false;
/** What the form that is about to be drawn takes over. */
let coming = null;

['input', 'pointerdown'].forEach(event => document.addEventListener(event, ({ isTrusted }) => {
  touchedAt = isTrusted ? Date.now() : touchedAt;
}, { capture: true }));
document.addEventListener('compositionstart', () => {
  isComposing = true;
}, { capture: true });
document.addEventListener('compositionend', () => {
  isComposing = false;
}, { capture: true });

/* While the form is away, what is typed has no field; it is kept for the one that comes back. */
document.addEventListener('keydown', event => {
  touchedAt = Date.now();
  const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (coming?.place && isText && document.activeElement === document.body) {
    coming.letters += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, { capture: true });

function after(milliseconds) {
  return new Promise(done => setTimeout(done, milliseconds));
}

function isBusy() {
  return isComposing || Date.now() - touchedAt < QUIET_AFTER_MS || document.visibilityState !== 'visible'
    || [...document.querySelectorAll(OPEN)].some(one => one.getClientRects().length);
}

/** @returns whether the form is still there, and nobody is at work in it */
async function quiet(open) {
  while (open.isThere() && isBusy()) {
    await after(LOOKED_AGAIN_AFTER_MS);
  }
  return open.isThere();
}

/** The question that an element belongs to: the library writes its id into what identifies or describes the element. */
function questionOf(schema, element) {
  const words = `${element.id} ${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('for') ?? ''}`;
  return schema.components
    .filter(({ id, key }) => key && words.includes(`-${id}`))
    .sort((one, other) => other.id.length - one.id.length)[0]?.key;
}

function fieldsOf(container, schema, key) {
  return [...container.querySelectorAll(FIELD)].filter(field => !field.querySelector(FIELD)
    && [...field.querySelectorAll('[id], [for]')].some(one => questionOf(schema, one) === key));
}

function placesOf(container, schema, key) {
  return fieldsOf(container, schema, key).flatMap(field => [...field.querySelectorAll(PLACES)]);
}

/** Where the focus is in a form; null where it is elsewhere. */
function placeIn({ container, form }) {
  const element = document.activeElement;
  if (!container.contains(element)) {
    return null;
  }
  const { schema } = form._getState();
  const field = element.closest(FIELD);
  const key = field && [element, ...field.querySelectorAll('[id], [for]')]
    .map(one => questionOf(schema, one)).find(Boolean);
  const isText = element.matches('textarea, input[type="text"], input:not([type])');
  return {
    key,
    index: key ? placesOf(container, schema, key).indexOf(element) : -1,
    caret: isText && element.selectionEnd < element.value.length ? [element.selectionStart, element.selectionEnd] : null
  };
}

function optionsOf(component, data) {
  return component.values ?? data?.[component.valuesKey] ?? [];
}

/** What its reader has chosen, with the words of it. */
function choicesOf(open) {
  const { schema, initialData } = open.form._getState();
  const answers = open.answers();
  const given = schema.components
    .filter(({ key, values, valuesKey }) => (values || valuesKey) && answers[key] != null)
    .map(component => ({
      key: component.key,
      chosen: [answers[component.key]].flat().filter(value => value !== '').map(value => ({
        value,
        label: optionsOf(component, initialData).find(one => one.value === value)?.label ?? ''
      }))
    }));
  // What went with an earlier drawing and has not been chosen anew is still to be said.
  return [...given, ...(open.lostChoices ?? [])];
}

// The way back button must not pass through here.
function redraw(task) {
  const [path, search] = location.hash.split('?');
  const query = new URLSearchParams(search || '');
  ['task', 'detailsTab', 'processStart'].forEach(key => query.delete(key));
  location.replace(`${path}?${query}`);
  query.set('task', task);
  query.set('forceDisplayTask', 'true');
  setTimeout(() => location.replace(`${path}?${query}`), REOPENED_AFTER_MS);
}

/**
 * @param open     the form that is open
 * @param task     the task that is to be open in its place; its own where only the lists have changed
 * @param sentence what has happened
 * @returns why what was typed cannot go along; empty where it has, or where the form is not there any more
 */
export async function renew(open, task, sentence) {
  if (open.isRenewing) {
    return '';
  }
  open.isRenewing = true;
  try {
    if (!(await quiet(open))) {
      return '';
    }
    await open.settle();
    if (task !== open.taskId()) {
      const refusal = await carryOver(open.taskId());
      if (refusal) {
        return refusal;
      }
      // What is typed from here on is the new task's.
      open.become(task);
    }
    if (await quiet(open)) {
      open.takeOver();
      open.save();
      const choices = choicesOf(open);
      const hasText = Object.keys(open.answers()).length > 0;
      coming = {
        subject: open.draft.subject,
        sentence: `${sentence}${hasText ? ', votre saisie est conservée' : ''}.`,
        place: placeIn(open),
        letters: '',
        choices
      };
      redraw(task);
    }
    return '';
  } finally {
    open.isRenewing = false;
  }
}

/* A value may say behind a mark when it was read; what stands before it is what was chosen. */
function offeredAs(component, value, data) {
  const offered = optionsOf(component, data).map(one => one.value);
  const mark = component.properties?.seen;
  return offered.includes(value) ? value
    : mark && offered.find(one => one.split(mark)[0] === String(value).split(mark)[0]);
}

function gone(component, { chosen }, data) {
  return chosen.filter(({ value }) => !offeredAs(component, value, data));
}

/** What is still offered under another value stays chosen. */
function keepChoices({ form }, choices) {
  const { schema, initialData, data } = form._getState();
  const kept = Object.fromEntries(choices.flatMap(one => {
    const component = schema.components.find(({ key }) => key === one.key);
    const now = component?.properties?.seen
      ? one.chosen.map(({ value }) => offeredAs(component, value, initialData)).filter(Boolean) : [];
    return now.length ? [[one.key, Array.isArray(data[one.key]) ? now : now[0]]] : [];
  }));
  if (Object.keys(kept).length) {
    form._setState({ data: { ...data, ...kept } });
  }
}

function inWords(lost) {
  const words = lost.map(({ label }) => `«\u00a0${label}\u00a0»`).join(', ');
  return lost.length > 1
    ? `Vos choix ${words} ne sont plus proposés : choisissez de nouveau.`
    : `Votre choix ${words} n’est plus proposé : choisissez de nouveau.`;
}

/** Says at each field which of its choices has gone, until it is answered. */
function sayAtFields(open, choices) {
  const { container, form } = open;
  const { schema, initialData } = form._getState();
  return choices.flatMap(one => {
    const component = schema.components.find(({ key }) => key === one.key);
    const lost = component ? gone(component, one, initialData) : [];
    const field = lost.length ? fieldsOf(container, schema, one.key)[0] : null;
    if (!field) {
      return [];
    }
    const { data } = form._getState();
    const left = [data[one.key]].flat().filter(value => value != null && !lost.some(gone => gone.value === value));
    const kept = Array.isArray(data[one.key]) ? left : left[0] ?? null;
    form._setState({ data: { ...data, [one.key]: kept } });
    const line = Object.assign(document.createElement('div'), {
      className: 'fjs-form-field-error journey-choice-gone',
      id: `journey-choice-gone-${component.id}`,
      textContent: inWords(lost)
    });
    field.append(line);
    const inputs = [...field.querySelectorAll(PLACES)];
    inputs.forEach(input => input.setAttribute('aria-describedby',
      `${input.getAttribute('aria-describedby') ?? ''} ${line.id}`.trim()));
    const asItIs = JSON.stringify(kept);
    const missing = { key: one.key, chosen: lost };
    open.lostChoices = [...(open.lostChoices ?? []), missing];
    form.on('changed', ({ data: now }) => {
      if (JSON.stringify(now[one.key] ?? null) !== asItIs) {
        line.remove();
        open.lostChoices = open.lostChoices.filter(other => other !== missing);
      }
    });
    return [component.label?.trim()].filter(Boolean);
  });
}

function putFocus({ container, form, renewed }, { place, letters }) {
  const target = place.key ? placesOf(container, form._getState().schema, place.key)[place.index] : null;
  goTo(target ?? renewed);
  if (target && letters) {
    const end = place.caret ?? [target.value.length, target.value.length];
    target.setSelectionRange?.(...end);
    // The browser itself enters it, so that it can be undone like any other typing.
    document.execCommand('insertText', false, letters);
  } else if (target && place.caret) {
    target.setSelectionRange(...place.caret);
  }
}

/** A form has been drawn: perhaps the one that was waited for. */
export async function takeOverIn(open) {
  if (coming?.subject !== open.draft.subject) {
    return;
  }
  const { place } = coming;
  const isDrawn = () => !place?.key || placesOf(open.container, open.form._getState().schema, place.key)[place.index];
  await after(DRAWN_AFTER_MS);
  for (let time = 0; time < TIMES_AWAITED && !isDrawn(); time += 1) {
    await after(DRAWN_AFTER_MS);
  }
  const now = coming;
  coming = null;
  if (!open.container.isConnected || !now) {
    return;
  }
  keepChoices(open, now.choices);
  const again = sayAtFields(open, now.choices);
  open.renewed.textContent = [
    now.sentence,
    ...again.map(label => `À choisir de nouveau : «\u00a0${label}\u00a0».`)
  ].join(' ');
  if (now.place && (document.activeElement === document.body || open.container.contains(document.activeElement))) {
    putFocus(open, now);
  }
}
