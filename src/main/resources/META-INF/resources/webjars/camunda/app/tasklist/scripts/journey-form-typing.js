/*
 * Nothing that somebody types or clicks in a form is lost while the forms' library draws it anew.
 *
 * It takes over what is typed a third of a second after the last key. A redraw in between, for instance the late one
 * after a number, puts back the text that it knew before, and the letters typed meanwhile are gone for good. So until it
 * has taken them over, the text that stands in a field is the one that was typed.
 *
 * To find the height of a text, it sets it to zero for a moment. At the end of a long form everything jumps under the
 * mouse, and a click goes elsewhere. So the question around a text keeps its height meanwhile.
 */

const TAKEN_OVER_AFTER_MS = 2_000;
const texts = '.fjs-form-field-textfield input, .fjs-form-field-textarea textarea';
const typedAt = new WeakMap();

function keepText(field) {
  const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  Object.defineProperty(field, 'value', {
    configurable: true,
    get() {
      return get.call(field);
    },
    set(text) {
      if (Date.now() - typedAt.get(field) > TAKEN_OVER_AFTER_MS) {
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

document.addEventListener('input', event => {
  const field = event.target;
  if (field.matches(texts)) {
    if (!typedAt.has(field)) {
      keepText(field);
      keepHeight(field);
    }
    typedAt.set(field, Date.now());
  }
}, { capture: true });

export default [];
