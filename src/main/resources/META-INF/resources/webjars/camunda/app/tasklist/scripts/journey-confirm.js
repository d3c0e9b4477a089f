/*
 * Before a form is sent that cannot be undone: what ends, who will be written to, and the question once more. Escape and
 * the button that has the focus go back to the form, in which nothing is lost. Part of journey-acts.js.
 */

import { call, create, trouble } from './journey-server.js';

const UNKNOWN = {
  decision: '',
  ends: ['Les conséquences de cet envoi n’ont pas pu être calculées. Certaines décisions ne peuvent pas être annulées.'],
  facts: []
};

/* As the engine would read them: lists travel as JSON in a text. */
function answersOf(variables) {
  return Object.fromEntries(
    Object.entries(variables || {}).map(([key, { type, value }]) => [
      key,
      type === 'Json' && typeof value === 'string' ? JSON.parse(value) : value
    ])
  );
}

async function consequences(kind, { id, variables }) {
  try {
    const response = await call(`act/${kind}/${encodeURIComponent(id)}/consequences`, answersOf(variables));
    if (response.ok) {
      return response.status === 204 ? null : await response.json();
    }
    if (response.status === 400) {
      return { refusal: (await response.json()).message };
    }
    // Whoever is not logged in any more hears of it from the sending itself.
    return response.status < 500 ? null : UNKNOWN;
  } catch {
    return { refusal: trouble(0, 'Rien n’a été envoyé.') };
  }
}

function dialog({ decision, ends, facts }) {
  const back = create('button', { type: 'button', className: 'btn btn-default', text: 'Revenir au formulaire' });
  const send = create('button', { type: 'button', className: 'btn btn-danger', text: 'Envoyer quand même' });
  const element = create(
    'dialog',
    { className: 'journey-confirm' },
    create('h2', { id: 'journey-confirm-title', text: 'Cet envoi ne peut pas être annulé' }),
    create(
      'div',
      { id: 'journey-confirm-words' },
      ...(decision ? [create('p', {}, create('strong', { text: `« ${decision} »` }))] : []),
      ...ends.map(text => create('p', { text })),
      ...(facts.length ? [create('ul', {}, ...facts.map(text => create('li', { text })))] : [])
    ),
    create('div', { className: 'journey-confirm-buttons' }, back, send)
  );
  element.setAttribute('aria-labelledby', 'journey-confirm-title');
  element.setAttribute('aria-describedby', 'journey-confirm-words');
  return { element, back, send };
}

function answer({ element, back, send }) {
  return new Promise(resolve => {
    let sure = false;
    back.addEventListener('click', () => element.close());
    send.addEventListener('click', () => {
      sure = true;
      element.close();
    });
    element.addEventListener('close', () => {
      element.remove();
      resolve(sure);
    });
    // Tasklist closes its own dialog, with the start form in it, at any Escape that it hears of.
    element.addEventListener('keydown', event => event.stopPropagation());
    document.body.append(element);
    element.showModal();
    back.focus();
  });
}

/** Any other question of the kind: whether the person goes on. */
export function question({ title, text, stay, go }) {
  const back = create('button', { type: 'button', className: 'btn btn-default', text: stay });
  const send = create('button', { type: 'button', className: 'btn btn-danger', text: go });
  const element = create('dialog', { className: 'journey-confirm' },
    create('h2', { text: title }), create('p', { text }), create('div', { className: 'journey-confirm-buttons' }, back, send));
  element.setAttribute('aria-label', title);
  return answer({ element, back, send });
}

/* Whether the form may be sent. Who has to change something first is not asked. */
export async function ask(kind, data) {
  const known = await consequences(kind, data);
  if (known?.refusal) {
    throw new Error(known.refusal);
  }
  return known === null || answer(dialog(known));
}
