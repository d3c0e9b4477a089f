/*
 * Asks for the reason of an intervention that cannot be undone, and sends it with the vendor's request: the vendor's
 * dialogs have no field for it, and the gate refuses without (InterventionKind). Somebody who gives none sees that refusal
 * in the vendor's own dialog.
 */
import { english } from './journey-say.js';

const HEADER = 'X-Journey-Reason';
const LONGEST = 500;
const API = /^.*\/api\/engine\/engine\/[^/]+/;

const WITH_REASON = [
  /^DELETE \/process-instance\/[^/]+\/?$/,
  /^DELETE \/incident\/[^/]+$/,
  /^POST \/process-instance\/[^/]+\/modification/,
  /^POST \/task\/[^/]+\/(assignee|delegate|unclaim|identity-links(\/delete)?)$/
];

const WORDS = english
  ? { title: 'Reason', hint: 'It is recorded in the journal of the case, with your name.', send: 'Continue',
      leave: 'Do nothing', missing: 'Write a reason.' }
  : { title: 'Motif', hint: 'Il est noté dans le journal du dossier, avec votre nom.', send: 'Continuer',
      leave: 'Ne rien faire', missing: 'Écrivez un motif.' };

let last = Promise.resolve();

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function ask() {
  return new Promise(resolve => {
    const field = element('textarea', { id: 'journey-reason', rows: 3, maxLength: LONGEST, required: true });
    const problem = element('p', { className: 'journey-reason-problem', id: 'journey-reason-problem' });
    problem.setAttribute('role', 'alert');
    field.setAttribute('aria-describedby', 'journey-reason-hint journey-reason-problem');
    const dialog = element('dialog', { className: 'journey-reason' },
      element('form', { method: 'dialog', noValidate: true },
        element('label', { htmlFor: field.id, textContent: WORDS.title }),
        element('p', { id: 'journey-reason-hint', textContent: WORDS.hint }),
        field, problem,
        element('div', { className: 'journey-reason-buttons' },
          element('button', { type: 'button', className: 'btn btn-default', textContent: WORDS.leave,
            onclick: () => dialog.close() }),
          element('button', { type: 'submit', className: 'btn btn-primary', textContent: WORDS.send }))));
    dialog.setAttribute('aria-label', WORDS.title);
    let reason = '';
    dialog.addEventListener('submit', event => {
      reason = field.value.trim();
      if (!reason) {
        event.preventDefault();
        problem.textContent = WORDS.missing;
        field.setAttribute('aria-invalid', 'true');
        field.focus();
      }
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(reason);
    });
    // The vendor's dialog behind this one would close with Escape, and take the focus with Tab.
    dialog.addEventListener('keydown', event => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
  });
}

const { open, send } = XMLHttpRequest.prototype;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.journeyRequest = `${method.toUpperCase()} ${String(url).replace(API, '').split('?')[0]}`;
  return open.call(this, method, url, ...rest);
};

XMLHttpRequest.prototype.send = function (body) {
  if (!WITH_REASON.some(pattern => pattern.test(this.journeyRequest))) {
    return send.call(this, body);
  }
  // One question at a time.
  last = last.then(ask).then(reason => {
    if (reason) {
      this.setRequestHeader(HEADER, encodeURIComponent(reason));
    }
    send.call(this, body);
  });
  return undefined;
};

export default [];
