/*
 * « Corriger » at a finished step of a case's file: the same questions again, filled in. What is wrong is said at
 * its field, and nothing has changed then. What was typed and not sent outlives the tab, a lapsed session, and a colleague's correction.
 */

import { draw, mark, note, same } from './journey-correction-fields.js';
import { begun, forget, keep } from './journey-correction-store.js';
import { call, create, trouble } from './journey-server.js';

const KEPT = 'La correction n’est pas enregistrée ; vos réponses sont restées ici.';

/* A colleague's answer to a question that this person left alone is kept: sending the old one would undo it. */
function fillIn(field, { typed, recorded, notes }) {
  if (!(field.key in typed)) {
    return;
  }
  const mine = !same(typed[field.key], recorded[field.key]);
  if (mine) {
    field.fill(typed[field.key]);
  }
  const sentences = [];
  if (!same(field.recorded, recorded[field.key])) {
    const now = field.said(field.recorded) || 'rien';
    sentences.push(`Un collègue a changé cette réponse entre-temps. Noté maintenant : « ${now} ».`);
  } else if (notes[field.key]) {
    sentences.push(notes[field.key]);
  }
  if (mine && !same(field.answer(), typed[field.key])) {
    sentences.push('Votre choix n’est plus proposé.');
  }
  note(field, sentences.join(' '));
}

function meanwhile(fields, { typed, recorded, labels }) {
  const changed = fields.filter(field => field.key in recorded && !same(field.recorded, recorded[field.key]));
  const gone = Object.keys(typed).filter(key => !fields.some(field => field.key === key)
    && !same(typed[key], recorded[key]));
  const named = names => names.map(name => `« ${name} »`).join(', ');
  return [
    changed.length ? `Changé entre-temps : ${named(changed.map(field => field.label))}.` : '',
    gone.length ? `Ne se corrige plus ici : ${named(gone.map(key => labels[key]))}.` : ''
  ].filter(Boolean).join(' ');
}

const byKey = (fields, value) => Object.fromEntries(fields.map(field => [field.key, value(field)]));

/**
 * The form, with what was typed before where it was not sent.
 *
 * @param key      of journey-file.js
 * @param recorded what to do with the sentence once a correction is recorded
 * @param left     what to do when the person gives up
 */
export default async function correction(key, step, recorded, left) {
  const address = `${key}/answers/${step}/correction`;
  const about = create('p', { className: 'journey-tab-quiet' });
  const questions = create('div');
  const unsent = create('p', { className: 'journey-correction-note' });
  const answer = create('p', { className: 'journey-correction-answer' });
  answer.setAttribute('role', 'alert');
  const send = create('button', { type: 'submit', className: 'btn btn-primary', text: 'Enregistrer la correction' });
  const cancel = create('button', { type: 'button', className: 'btn btn-default', text: 'Ne rien changer' });
  const form = create('form', { className: 'journey-correction', noValidate: true },
    unsent, about, questions, answer, create('p', {}, send, ' ', cancel));
  form.setAttribute('aria-label', 'Corriger les réponses');
  let version;
  let fields = [];

  function remember() {
    if (fields.some(field => !same(field.answer(), field.recorded))) {
      keep(step, {
        key,
        version,
        typed: byKey(fields, field => field.answer()),
        recorded: byKey(fields, field => field.recorded),
        labels: byKey(fields, field => field.label),
        notes: byKey(fields, field => field.note.textContent)
      });
    } else {
      forget(step);
    }
  }

  /* Draws what is recorded now; answers with what has changed since the person began to type. */
  async function load() {
    const response = await call(address);
    if (!response.ok) {
      throw Object.assign(new Error(), { status: response.status });
    }
    const now = await response.json();
    const before = begun(step);
    version = now.version;
    fields = now.fields.map(draw);
    about.textContent = now.note;
    questions.replaceChildren(...fields.map(field => field.place));
    if (!before) {
      return '';
    }
    fields.forEach(field => fillIn(field, before));
    const told = before.version === version ? '' : meanwhile(fields, before);
    remember();
    return told;
  }

  async function again(message) {
    // what is sent at once, without a letter typed since the last time, has to be kept as well
    remember();
    try {
      answer.textContent = [message, await load(), 'Vérifiez, puis enregistrez de nouveau.'].filter(Boolean).join(' ');
    } catch (problem) {
      answer.textContent = `${message} Ce qui est noté maintenant n’a pas pu être chargé. ${trouble(problem.status)}`;
    }
  }

  cancel.addEventListener('click', () => {
    forget(step);
    left();
  });
  ['input', 'change'].forEach(kind => form.addEventListener(kind, remember));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    send.disabled = true;
    answer.textContent = '';
    try {
      const sent = await call(address, { version, answers: byKey(fields, field => field.answer()) });
      const told = [200, 400, 409].includes(sent.status) ? await sent.json() : {};
      const { message = trouble(sent.status, KEPT), fields: problems = {} } = told;
      if (sent.ok) {
        forget(step);
        recorded(message);
        return;
      }
      if (sent.status === 409) {
        await again(message);
      } else {
        fields.forEach(field => mark(field, problems[field.key]));
        answer.textContent = message;
      }
      send.disabled = false;
      (fields.find(field => problems[field.key])?.control ?? send).focus();
    } catch {
      answer.textContent = trouble(0, KEPT);
    }
    send.disabled = false;
  });

  const resumed = Boolean(begun(step));
  const told = await load();
  if (resumed && begun(step)) {
    unsent.textContent = 'Votre correction n’est pas encore envoyée.';
  }
  answer.textContent = told;
  return form;
}
