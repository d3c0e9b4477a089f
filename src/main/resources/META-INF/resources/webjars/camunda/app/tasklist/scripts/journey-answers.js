/*
 * The part « Réponses » of a case's file: what was answered at each finished step, folded step by step.
 * Everything is written as text; nothing that the server sends is read as HTML.
 */

import correction from './journey-correction.js';
import { begun, forget, someBefore } from './journey-correction-store.js';
import { when } from './journey-moments.js';
import { call, create, trouble } from './journey-server.js';

const OLDER = 'Voir les étapes plus anciennes';

function said(values) {
  return values.length === 1
    ? create('dd', { text: values[0] })
    : create('dd', {}, create('ul', {}, ...values.map(text => create('li', { text }))));
}

function step(answered, key, redraw) {
  const { id, step: name, subject, at, by, answers, correction: possible } = answered;
  const title = create('summary', {}, create('strong', { text: [name, subject].filter(Boolean).join(' – ') }));
  title.append(' ', create('span', { className: 'journey-tab-quiet', text: `${by}, ${when(at)}` }));
  const content = answers.length
    ? create('dl', {}, ...answers.flatMap(({ question, values }) => [create('dt', { text: question }), said(values)]))
    : create('p', { className: 'journey-tab-quiet', text: 'Envoyé sans réponse.' });
  const unsent = Boolean(begun(id));
  const end = possible.possible
    ? corrected(key, id, redraw)
    : create('p', { className: 'journey-tab-quiet', text: possible.why });
  const details = create('details', { className: 'journey-answers', open: unsent }, title, content, end);
  if (unsent && !possible.possible) {
    forget(id);
    end.before(create('p', { role: 'alert', text: 'Votre correction n’a pas été envoyée et n’est plus possible.' }));
  }
  return details;
}

function corrected(key, id, redraw) {
  const button = create('button', { type: 'button', className: 'btn btn-default', text: 'Corriger' });
  const place = create('div', {}, button);
  const close = () => {
    place.replaceChildren(button);
    button.focus();
  };
  const open = async () => {
    button.disabled = true;
    try {
      const form = await correction(key, id, redraw, close);
      place.replaceChildren(form);
      return form;
    } catch (problem) {
      place.replaceChildren(button, create('p', {
        role: 'alert', text: trouble(problem.status, begun(id) ? 'Ce que vous avez corrigé est gardé.' : '')
      }));
      return place;
    } finally {
      button.disabled = false;
    }
  };
  button.addEventListener('click', async () => (await open()).querySelector('input, textarea, select, button')?.focus());
  if (begun(id)) {
    open();
  }
  return place;
}

async function load(key, before) {
  const response = await call(`${key}/answers` + (before ? `?before=${before}` : ''));
  if (!response.ok) {
    throw Object.assign(new Error(), { status: response.status });
  }
  return response.json();
}

/**
 * Fills a place with the newest steps, and with older ones on demand.
 *
 * @param key    of journey-file.js
 * @param redraw draws the whole file again, with a sentence on top
 */
export default function answers(key, redraw) {
  const place = create('div', {});
  const older = create('button', { type: 'button', className: 'btn btn-default', text: OLDER });
  let oldest;

  async function more() {
    older.disabled = true;
    try {
      const { steps, more: left } = await load(key, oldest);
      place.querySelector(':scope > [role=alert]')?.remove();
      older.textContent = OLDER;
      const drawn = steps.map(answered => step(answered, key, redraw));
      place.append(...drawn);
      if (!oldest && !steps.length) {
        place.append(create('p', { className: 'journey-tab-quiet', text: 'Aucune étape terminée que votre groupe traite.' }));
      }
      const asked = document.activeElement === older;
      older.remove();
      if (left) {
        oldest = steps[steps.length - 1].id;
        older.disabled = false;
        place.append(older);
        if (someBefore(oldest, key)) {
          await more();
        }
      }
      if (asked && drawn.length) {
        drawn[0].querySelector('summary').focus();
      }
    } catch (problem) {
      older.disabled = false;
      older.textContent = oldest ? older.textContent : 'Afficher les réponses';
      place.querySelector(':scope > [role=alert]')?.remove();
      place.append(create('p', { role: 'alert', text: trouble(problem.status) }), older);
    }
  }

  older.addEventListener('click', more);
  more();
  return place;
}
