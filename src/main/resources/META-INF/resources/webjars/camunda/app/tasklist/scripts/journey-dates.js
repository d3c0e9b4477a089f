/*
 * What somebody types into a field for a date or a time stays there, and a sentence says what is right.
 *
 * form-js 1.8.7 empties such a field without a word where it cannot read the text, where the day does not exist or has
 * passed, and empties the other half of a date with time along with it. Here the text that was typed outlives that; what
 * is clear in another writing (4.3.27, 2027-03-04, 9h30) is put into the library's before it looks.
 */

import { readDate, readTime } from './journey-date-words.js';

/* The calendar has an input of its own, for the year. */
const DATE = '.fjs-datepicker input.fjs-input';
const TIME = '.fjs-timepicker input';
const FIELD = '.fjs-form-field-datetime';
/* The library draws in steps of its own. */
const DRAWN_AFTER_MS = 80;

/** What was typed, until the library shows something else. */
const typed = new WeakMap();
/** Fields that the library has emptied under the text. */
const emptied = new WeakSet();
/** Inputs that were typed into and not left: the library has not looked yet. */
const notLeft = new WeakSet();
/** What the library has made of a time. */
const rounded = new WeakMap();

const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

function isOne(element) {
  return element instanceof HTMLInputElement && element.matches(`${DATE}, ${TIME}`);
}

function halves(field) {
  return [...field.querySelectorAll(`${DATE}, ${TIME}`)];
}

function read(input) {
  const text = get.call(input).trim();
  if (!text) {
    return {};
  }
  return input.matches(TIME) ? readTime(text) : readDate(text, input._flatpickr?.config);
}

function keep(input) {
  Object.defineProperty(input, 'value', {
    configurable: true,
    get() {
      // The library would read 31/02 as 3 March.
      return input.matches(DATE) && typed.get(input) && read(input).problem ? '' : get.call(input);
    },
    set(text) {
      if (text === '' && typed.get(input)) {
        emptied.add(input);
        return;
      }
      emptied.delete(input);
      const before = input.matches(TIME) && typed.get(input) ? read(input).text : null;
      if (before && text && before !== text) {
        rounded.set(input, `Les heures vont de quart d’heure en quart d’heure : ${before} est devenu ${text}.`);
      }
      set.call(input, text);
      later(input);
    }
  });
}

/** Puts what is clear into the library's writing, while the library still has to hear that the field is left. */
function tidy(input) {
  const { text } = read(input);
  if (text && text !== get.call(input)) {
    set.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/* As if it was typed, and the input left: the calendar listens for the one event, the field for a time for the other. */
function enter(input) {
  input.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(() => {
    input.dispatchEvent(new FocusEvent('blur'));
    if (input.matches(TIME)) {
      input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    }
  }, DRAWN_AFTER_MS);
}

/* Hands over once more what the library has forgotten while the other half was wrong. */
function enterAgain(field) {
  const lost = halves(field).filter(input => emptied.has(input));
  if (lost.length && halves(field).every(input => !read(input).problem)) {
    lost.forEach(input => {
      emptied.delete(input);
      enter(input);
    });
  }
}

function problemOf(field) {
  const inputs = halves(field);
  const wrong = inputs.map(input => read(input).problem).find(Boolean);
  if (wrong || inputs.length < 2 || field.contains(document.activeElement)) {
    return wrong;
  }
  const [day, time] = inputs.map(input => get.call(input).trim());
  if (day && !time) {
    return 'Indiquez aussi l’heure, par exemple 09:30.';
  }
  return time && !day ? 'Indiquez aussi le jour, par exemple 04/03/2027.' : undefined;
}

function say(field) {
  const problem = problemOf(field);
  const note = halves(field).map(input => rounded.get(input)).find(Boolean);
  const sentence = problem ?? note ?? '';
  let line = field.querySelector(':scope > .journey-date-words');
  if (!line && !sentence) {
    return;
  }
  if (!line) {
    line = document.createElement('div');
    line.setAttribute('role', 'alert');
    field.append(line);
  }
  if (line.textContent !== sentence) {
    line.textContent = sentence;
  }
  line.className = `journey-date-words${problem ? ' fjs-form-field-error' : ''}`;
  field.classList.toggle('journey-date-wrong', !!problem);
  halves(field).forEach(input => (read(input).problem ? input.setAttribute('aria-invalid', 'true') : input.removeAttribute('aria-invalid')));
}

function later(input) {
  setTimeout(() => {
    const field = input.closest(FIELD);
    if (field) {
      enterAgain(field);
      say(field);
    }
  }, DRAWN_AFTER_MS);
}

document.addEventListener('input', ({ target, isTrusted }) => {
  if (isOne(target)) {
    if (!typed.has(target)) {
      keep(target);
    }
    typed.set(target, get.call(target));
    // The calendar sends the same event when the library fills it in.
    if (isTrusted) {
      notLeft.add(target);
    }
    rounded.delete(target);
    if (target.closest('.journey-date-wrong')) {
      later(target);
    }
  }
}, { capture: true });

['blur', 'keydown'].forEach(event => document.addEventListener(event, ({ target, key }) => {
  if (isOne(target) && typed.has(target) && (event === 'blur' || key === 'Enter')) {
    tidy(target);
    notLeft.delete(target);
    later(target);
  }
}, { capture: true }));

/** The first field of the forms on the page whose text is no date or time; the library would leave it out without a word. */
export function firstWrong() {
  const field = [...document.querySelectorAll(FIELD)].find(problemOf);
  if (field) {
    say(field);
  }
  return field ? halves(field).find(input => read(input).problem || !get.call(input)) : null;
}

/** To what is wrong, without the calendar, which would open over the sentence that says why. */
export function goTo(input) {
  input.focus();
  const close = () => input._flatpickr?.close();
  close();
  setTimeout(close);
}

/** The field of a question; the library writes the question's id into what describes an input, and nowhere else. */
export function fieldOf(container, id) {
  return container.querySelector(`input[aria-describedby*="-${CSS.escape(id)}-description"]`)?.closest(FIELD) ?? null;
}

/** Whether its calendar is there, and shows the answer where there is one: it would go over a text put in before. */
export function isDrawn(field, isAnswered) {
  return halves(field).every(input => (input.matches(TIME) || input._flatpickr) && (!isAnswered || get.call(input)));
}

/** What stands in the field's inputs, one text each, where the form's data do not hold it; null where they do. */
export function textsWithoutAnswer(field, isUnanswered) {
  const inputs = halves(field);
  const texts = inputs.map(input => get.call(input).trim());
  const isOpen = isUnanswered || texts.includes('') || inputs.some(input => notLeft.has(input) || read(input).problem);
  return texts.some(Boolean) && isOpen ? texts : null;
}

/** Puts texts back that were typed before the form was drawn anew. */
export function putIn(field, texts) {
  halves(field).forEach((input, index) => {
    set.call(input, texts[index] ?? '');
    enter(input);
  });
}

/** A form is about to be emptied on purpose. */
export function forgetTyped(container) {
  container.querySelectorAll(`${DATE}, ${TIME}`).forEach(input => {
    typed.delete(input);
    emptied.delete(input);
    notLeft.delete(input);
    rounded.delete(input);
    set.call(input, '');
    // The library remembers half a date, which is not in the form's data.
    enter(input);
  });
}

export default [];
