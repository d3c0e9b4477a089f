/*
 * The part « Réponses » of the tab « Dossier »: what was answered at each finished step, folded step by step.
 * Everything is written as text; nothing that the server sends is read as HTML.
 */

import correction from './journey-correction.js';
import { begun, forget, someBefore } from './journey-correction-store.js';

const when = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short' });

function create(tag, { text, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (text) {
    element.textContent = text;
  }
  element.append(...children);
  return element;
}

function said(values) {
  return values.length === 1
    ? create('dd', { text: values[0] })
    : create('dd', {}, create('ul', {}, ...values.map(text => create('li', { text }))));
}

function step(answered, api, taskId, redraw) {
  const { id, step: name, subject, at, by, answers, correction: possible } = answered;
  const title = create('summary', {}, create('strong', { text: [name, subject].filter(Boolean).join(' – ') }));
  title.append(' ', create('span', { className: 'journey-tab-quiet', text: `${by}, ${when.format(new Date(at))}` }));
  const content = answers.length
    ? create('dl', {}, ...answers.flatMap(({ question, values }) => [create('dt', { text: question }), said(values)]))
    : create('p', { className: 'journey-tab-quiet', text: 'Envoyé sans réponse.' });
  const unsent = Boolean(begun(id));
  const end = possible.possible
    ? corrected(api, taskId, id, redraw)
    : create('p', { className: 'journey-tab-quiet', text: possible.why });
  const details = create('details', { className: 'journey-answers', open: unsent }, title, content, end);
  if (unsent && !possible.possible) {
    forget(id);
    end.before(create('p', { role: 'alert', text: 'Votre correction n’a pas été envoyée et n’est plus possible.' }));
  }
  return details;
}

function corrected(api, taskId, id, redraw) {
  const button = create('button', { type: 'button', className: 'btn btn-default', text: 'Corriger' });
  const place = create('div', {}, button);
  const close = () => {
    place.replaceChildren(button);
    button.focus();
  };
  const open = async () => {
    button.disabled = true;
    try {
      const form = await correction(api, taskId, id, redraw, close);
      place.replaceChildren(form);
      return form;
    } catch {
      place.replaceChildren(button,
        create('p', { role: 'alert', text: 'La correction n’a pas pu être ouverte. Actualisez la page et réessayez.' }));
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

async function load(api, taskId, before) {
  const response = await fetch(
    `${api.tasklistApi}/plugin/journey/${api.engine}/task/${encodeURIComponent(taskId)}/answers`
      + (before ? `?before=${before}` : ''),
    { headers: { Accept: 'application/json', 'X-XSRF-TOKEN': api.CSRFToken } }
  );
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
}

/**
 * Fills a place with the newest steps, and with older ones on demand.
 *
 * @param redraw draws the whole file again, with a sentence on top
 */
export default function answers(api, taskId, redraw) {
  const place = create('div', {});
  const older = create('button', { type: 'button', className: 'btn btn-default', text: 'Voir les étapes plus anciennes' });
  let oldest;

  async function more() {
    older.disabled = true;
    try {
      const { steps, more: left } = await load(api, taskId, oldest);
      const drawn = steps.map(answered => step(answered, api, taskId, redraw));
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
        if (someBefore(oldest, taskId)) {
          await more();
        }
      }
      if (asked && drawn.length) {
        drawn[0].querySelector('summary').focus();
      }
    } catch {
      older.disabled = false;
      place.querySelector('[role=alert]')?.remove();
      place.append(create('p', { role: 'alert', text: 'Les réponses n’ont pas pu être chargées. Actualisez la page et réessayez.' }));
    }
  }

  older.addEventListener('click', more);
  more();
  return place;
}
