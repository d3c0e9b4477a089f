/*
 * Why a form was not sent, after its last field and above the button that sends it: nothing is covered, however long it
 * is. What the form itself has found wrong is named, and the first such field is gone to. Part of journey-acts.js.
 */

import { goTo } from './journey-dates.js';
import { create } from './journey-server.js';

const FIELDS = 'input, textarea, select, [tabindex="0"]';

let block = null;

export function clearRefusal() {
  block?.remove();
  block = null;
}

/* The dialog lies over a task whose form may be open too. */
function openForm() {
  return document.querySelector('.modal-dialog .fjs-container') ?? document.querySelector('.column-right .fjs-container');
}

function text(element) {
  return element?.textContent.replace(/\s*\*?\s*$/, '').trim() ?? '';
}

function inWords(field) {
  const label = text(field.querySelector('label, legend'));
  return [label && `«\u00a0${label}\u00a0»`, text(field.querySelector('.fjs-form-field-error'))].filter(Boolean).join(' : ');
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
  const wrong = message ? [] : [...form.querySelectorAll('.fjs-has-errors')].filter(field => !field.querySelector('.fjs-has-errors'));
  const close = create('button', { type: 'button', className: 'close', ariaLabel: 'Fermer ce message', text: '×' });
  close.addEventListener('click', clearRefusal);
  block = create('div', { className: 'journey-refusal', tabIndex: -1 },
    close,
    create('p', {}, create('strong', { text: status })),
    ...(message ? [create('p', { text: message })] : []),
    ...(wrong.length ? [create('ul', {}, ...wrong.map(field => create('li', { text: inWords(field) })))] : []));
  block.setAttribute('role', 'alert');
  form.after(block);
  const first = wrong[0]?.querySelector(FIELDS);
  if (first) {
    goTo(first);
  } else {
    block.scrollIntoView({ block: 'nearest' });
    block.focus({ preventScroll: true });
  }
  return true;
}
