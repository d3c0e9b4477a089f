/*
 * Why a form was not sent, after its last field and above the button that sends it: nothing is covered, however long it
 * is. What the form itself has found wrong is named, and the first such field is gone to. Part of journey-acts.js.
 */

import { goTo } from './journey-dates.js';
import { create } from './journey-server.js';

/* The library writes its classes anew with each drawing; the sentence of a date outlives that. */
const WRONG = '.fjs-has-errors, .journey-date-wrong, .fjs-form-field:has(> .journey-date-words.fjs-form-field-error)';
/* In the middle of a drawing nothing is wrong. */
const DRAWN_AFTER_MS = 150;
const FIELDS = 'input, textarea, select, [tabindex="0"]';

let block = null;
let watch = null;

export function clearRefusal() {
  watch?.disconnect();
  block?.remove();
  watch = block = null;
}

/* The dialog lies over a task whose form may be open too. */
function openForm() {
  return document.querySelector('.modal-dialog .fjs-container') ?? document.querySelector('.column-right .fjs-container');
}

function text(element) {
  return element?.textContent.replace(/\s*\*?\s*$/, '').trim() ?? '';
}

/* What is wrong with a date or a time is said by journey-dates.js, and the library finds the same field empty. */
function problemOf(field) {
  const own = text(field.querySelector('.journey-date-words.fjs-form-field-error'));
  return own || text(field.querySelector('.fjs-form-field-error'));
}

function inWords(field) {
  const label = text(field.querySelector('label, legend'));
  return [label && `«\u00a0${label}\u00a0»`, problemOf(field)].filter(Boolean).join(' : ');
}

function wrongIn(form) {
  return [...form.querySelectorAll(WRONG)].filter(field => !field.querySelector(WRONG));
}

/* Another answer takes questions away, or makes one right: the list follows the form, and goes with its last entry. */
function follow(form, list) {
  let drawn = 0;
  const look = () => {
    if (!list.isConnected) {
      return;
    }
    const wrong = form.isConnected ? wrongIn(form).map(inWords) : [];
    if (!wrong.length) {
      clearRefusal();
    } else if (wrong.join('\n') !== [...list.children].map(({ textContent }) => textContent).join('\n')) {
      list.replaceChildren(...wrong.map(words => create('li', { text: words })));
    }
  };
  watch = new MutationObserver(() => {
    clearTimeout(drawn);
    drawn = setTimeout(look, DRAWN_AFTER_MS);
  });
  watch.observe(form, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class'] });
}

/**
 * @param error as Tasklist would show it; without a message where the form itself is not complete
 * @returns whether there is a form to say it at
 */
export function refuse({ status, message }) {
  const form = openForm();
  if (!form) {
    return false;
  }
  const wrong = message ? [] : wrongIn(form);
  const close = create('button', { type: 'button', className: 'close', ariaLabel: 'Fermer ce message', text: '×' });
  close.addEventListener('click', clearRefusal);
  const list = create('ul', {}, ...wrong.map(field => create('li', { text: inWords(field) })));
  block = create('div', { className: 'journey-refusal', tabIndex: -1 },
    close,
    create('p', {}, create('strong', { text: status })),
    ...(message ? [create('p', { text: message })] : []),
    ...(wrong.length ? [list] : []));
  block.setAttribute('role', 'alert');
  form.after(block);
  if (wrong.length) {
    follow(form, list);
  }
  const first = wrong[0]?.querySelector(FIELDS);
  if (first) {
    goTo(first);
  } else {
    block.scrollIntoView({ block: 'nearest' });
    block.focus({ preventScroll: true });
  }
  return true;
}
