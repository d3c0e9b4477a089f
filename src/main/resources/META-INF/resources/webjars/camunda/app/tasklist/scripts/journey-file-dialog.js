/*
 * A case's file in a dialog, for a case without a task at hand. It opens at its heading; Escape closes it, after a question
 * where a correction was begun, and gives the focus back. A lapsed session closes it, and the next login of the same
 * person opens it again where a correction was begun.
 */

import { question } from './journey-confirm.js';
import { count, forgetIn } from './journey-correction-store.js';
import file from './journey-file.js';
import { create } from './journey-server.js';

let open = null;
let left = null;

/** @param draw fills the dialog's place, and answers with the element to begin with */
export function openDialog({ name, draw, mayLeave = () => true }) {
  const before = document.activeElement;
  const close = create('button', { type: 'button', className: 'close', ariaLabel: 'Fermer le dossier', text: '×' });
  const place = create('div', {});
  const element = create('dialog', { className: 'journey-file' }, close, place);
  element.setAttribute('aria-label', name);

  async function leave() {
    if (await mayLeave()) {
      element.close();
    }
  }

  close.addEventListener('click', leave);
  element.addEventListener('close', () => {
    element.remove();
    // after a redraw of Tasklist the one that opened it may be gone
    (before?.isConnected ? before : document.querySelector('.journey-open-case-button'))?.focus();
  });
  element.addEventListener('keydown', event => {
    // Tasklist closes its own dialog, with the start form in it, at any Escape that it hears of.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
  });
  document.body.append(element);
  element.showModal();
  Promise.resolve(draw(place)).then(first => {
    element.scrollTop = 0;
    first?.focus({ preventScroll: true });
  });
  return element;
}

/** @param key of journey-file.js */
export function openFile(key, name) {
  const element = openDialog({
    name,
    draw: place => file(place, key),
    mayLeave: async () => {
      const sure = !count(key) || await question({
        title: 'Fermer sans enregistrer la correction ?',
        text: 'Vous avez commencé une correction dans ce dossier. Elle n’est pas enregistrée.',
        stay: 'Revenir à la correction',
        go: 'Abandonner la correction'
      });
      if (sure) {
        forgetIn(key);
      }
      return sure;
    }
  });
  const mine = { element, key, name };
  open = mine;
  element.addEventListener('close', () => {
    open = open === mine ? null : open;
  });
  return element;
}

/** Tasklist asks for the login, which no dialog may cover. */
export function awaitLogin() {
  left = open && count(open.key) ? { key: open.key, name: open.name } : left;
  document.querySelectorAll('dialog.journey-file, dialog.journey-confirm').forEach(element => element.close());
}

/** The corrections of somebody else are forgotten by then. */
export function loggedIn() {
  const again = left;
  left = null;
  if (again && count(again.key)) {
    setTimeout(() => openFile(again.key, again.name));
  }
}
