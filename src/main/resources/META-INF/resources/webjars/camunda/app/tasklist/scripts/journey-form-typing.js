/*
 * Nothing that somebody types or clicks in a form is lost while the forms' library draws it anew.
 *
 * It takes over what is typed a third of a second after the last key. A redraw in between, for instance the late one
 * after a number, puts back the text that it knew before, and the letters typed meanwhile are gone for good. So until it
 * has taken them over, the text that stands in a field is the one that was typed.
 *
 * A field that is left is checked, and what is wrong takes a line under it: between the press of a button of the mouse and
 * its release all that follows moves, and the click goes elsewhere. So every question keeps its height until the release.
 *
 * To find the height of a text, it sets it to zero for a moment. At the end of a long form everything jumps under the
 * mouse, and a click goes elsewhere. So the question around a text keeps its height meanwhile.
 */

const TAKEN_OVER_AFTER_MS = 2_000;
const texts = '.fjs-form-field-textfield input, .fjs-form-field-textarea textarea';
/* Fields in which somebody types, with the timer that ends it. On a busy machine the clock runs on while nothing else
   does; timers keep their order, so that the library's own comes first. */
const typing = new WeakMap();
const known = new WeakSet();

function keepText(field) {
  const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  Object.defineProperty(field, 'value', {
    configurable: true,
    get() {
      return get.call(field);
    },
    set(text) {
      if (!typing.has(field)) {
        set.call(field, text);
      }
    }
  });
}

function keepHeight(field) {
  const question = field.closest('.fjs-form-field');
  new ResizeObserver(() => {
    question.style.minHeight = '';
    question.style.minHeight = `${question.offsetHeight}px`;
  }).observe(field);
}

let held = [];

function hold(form) {
  const questions = [...form.querySelectorAll('.fjs-form-field')];
  const heights = questions.map(question => question.getBoundingClientRect().height);
  questions.forEach((question, index) => {
    question.style.boxSizing = 'border-box';
    question.style.height = `${heights[index]}px`;
  });
  held = questions;
}

function release() {
  held.forEach(question => {
    question.style.boxSizing = '';
    question.style.height = '';
  });
  held = [];
}

document.addEventListener('pointerdown', () => {
  release();
  // Wherever the press is: buttons after the form move with it.
  const form = document.activeElement && document.activeElement.closest('.fjs-container');
  if (form) {
    hold(form);
  }
}, { capture: true });

// The click itself is part of the release; only then may things move.
['pointerup', 'pointercancel', 'dragend'].forEach(end =>
  document.addEventListener(end, () => setTimeout(release), { capture: true }));

document.addEventListener('input', event => {
  const field = event.target;
  if (field.matches(texts)) {
    if (!known.has(field)) {
      known.add(field);
      keepText(field);
      keepHeight(field);
    }
    clearTimeout(typing.get(field));
    typing.set(field, setTimeout(() => typing.delete(field), TAKEN_OVER_AFTER_MS));
  }
}, { capture: true });

export default [];
