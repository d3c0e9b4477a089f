/*
 * After a form was sent: what was recorded, who was written to, what comes next, with a link to the case. Steps and mails
 * follow a moment later, so it is asked again as long as something is under way and somebody looks, for some minutes;
 * then the moment is said for which it is true. It stays until it is closed or the next form is sent, in one line above
 * another task. Part of journey-acts.js.
 */

import { call, create } from './journey-server.js';
import { openFile } from './journey-file-dialog.js';
import { keys } from './journey-file.js';
import { hour } from './journey-moments.js';

const ASKED_AFTER_MS = [300, 1200, 3000, 6000, 12_000, 25_000];
/* A slow machine, or a plan that takes its time. */
const THEN_EVERY_MS = 15_000;
const TIMES_ASKED = ASKED_AFTER_MS.length + 20;

const FOCUSED_AFTER_MS = 100;
const TIMES_LOOKED = 30;

const words = create('div', { className: 'journey-outcome-words' });
words.setAttribute('role', 'status');
words.tabIndex = -1;
const links = create('div', { className: 'journey-outcome-links' });
const close = create('button', { type: 'button', className: 'close', ariaLabel: 'Fermer ce message', text: '×' });
const more = create('button', { type: 'button', className: 'btn btn-link journey-outcome-more', text: 'Tout afficher' });
const region = create('section', { className: 'journey-outcome', hidden: true }, close, words, more, links);
region.setAttribute('aria-label', 'Ce qui vient d’être enregistré');
close.addEventListener('click', forget);
more.addEventListener('click', () => fold(false));

let timer = 0;
let current = null;
let shown = '';
/* The task that was open when the form was sent: its own, or the one under a start form. */
let task = null;

function openTask() {
  return new URLSearchParams(location.hash.split('?')[1] || '').get('task');
}

function fold(isFolded) {
  region.classList.toggle('journey-outcome-folded', isFolded);
  if (!isFolded) {
    close.focus();
  }
}

/** Another task needs the place: one line stays of what was said. */
export function makeRoom() {
  const now = openTask();
  if (current && now && now !== task && !region.classList.contains('journey-outcome-folded')) {
    region.classList.add('journey-outcome-folded');
  }
}

export function reattach() {
  const pane = document.querySelector('.column-right .content');
  if (pane && region.parentNode !== pane) {
    pane.prepend(region);
  }
}

export function forget() {
  clearTimeout(timer);
  current = null;
  shown = '';
  region.hidden = true;
  words.replaceChildren();
  links.replaceChildren();
}

/* The browser leaves the focus nowhere when the form goes, which is later than its answer; Tasklist draws more than once. */
function takeFocus(from, time = 0) {
  const now = document.activeElement;
  const isNowhere = !now || now === document.body;
  if (region.hidden || !(isNowhere || now === from || now === words)) {
    return;
  }
  if (isNowhere) {
    words.focus({ preventScroll: true });
  }
  if (time < TIMES_LOOKED) {
    setTimeout(() => takeFocus(from, time + 1), FOCUSED_AFTER_MS);
  }
}

/** @param from what had the focus when the form was sent */
export function follow(subject, from) {
  forget();
  reattach();
  region.classList.remove('journey-outcome-folded');
  task = openTask();
  current = subject;
  region.hidden = false;
  say({ sentences: ['C’est enregistré.'] });
  region.scrollIntoView({ block: 'nearest' });
  if (from?.closest('.task-card, .modal-dialog')) {
    takeFocus(from);
  }
  askAgain(subject, 0, Date.now());
}

/* Only what is new is written, so that it is read aloud once. */
function say({ sentences, draw = () => [] }) {
  const text = sentences.join('\n');
  if (text !== shown) {
    shown = text;
    words.replaceChildren(...sentences.map(sentence => create('p', { text: sentence })));
  }
  const places = () => [...links.querySelectorAll('a, button')];
  const focused = places().indexOf(document.activeElement);
  links.replaceChildren(...draw());
  if (focused >= 0) {
    (places()[focused] ?? words).focus({ preventScroll: true });
  }
}

/* @param last the last answer that there was */
function askAgain(subject, time, since, last = null) {
  const due = time < ASKED_AFTER_MS.length ? since + ASKED_AFTER_MS[time] : Date.now() + THEN_EVERY_MS;
  timer = setTimeout(() => whenVisible(() => askNow(subject, time, since, last)), Math.max(0, due - Date.now()));
}

/* A tab that nobody looks at asks when somebody comes back. */
function whenVisible(act) {
  if (document.visibilityState === 'visible') {
    act();
  } else {
    document.addEventListener('visibilitychange', () => whenVisible(act), { once: true });
  }
}

async function askNow(subject, time, since, last) {
  if (current !== subject) {
    return;
  }
  const outcome = await load(subject);
  if (current !== subject) {
    return;
  }
  const known = outcome ?? last;
  const isToGoOn = known ? known.pending : time + 1 < ASKED_AFTER_MS.length;
  if (isToGoOn && time + 1 < TIMES_ASKED) {
    if (outcome) {
      show(subject, outcome);
    }
    askAgain(subject, time + 1, since, known);
  } else if (known) {
    show(subject, known, known.pending);
  } else {
    say({ sentences: ['C’est enregistré. La suite n’a pas pu être affichée.'] });
  }
}

async function load(subject) {
  try {
    const response = await call(`act/${encodeURIComponent(subject)}`);
    return response.status === 200 ? await response.json() : null;
  } catch {
    return null;
  }
}

function unfinished() {
  return `À ${hour(new Date())}, tout n’était pas encore fait\u00a0; la suite se lit dans le dossier.`;
}

/* @param isLeft whether steps were still under way when it was asked for the last time */
function show(subject, { reference, title, recorded, written, next, tasks, readable }, isLeft = false) {
  const name = [reference, title].filter(Boolean).join(' – ');
  const own = tasks.find(task => !task.elsewhere);
  const caseLink = () => {
    if (own) {
      return taskLink(own.id, name, { detailsTab: 'journey-tab' });
    }
    return readable ? fileButton(subject, name) : create('span', { text: name });
  };
  say({
    sentences: [recorded, ...(isLeft ? [unfinished()] : []), written, next],
    draw: () => [
      create('span', { text: 'Dossier : ' }),
      caseLink(),
      ...tasks.flatMap(task => [create('span', { text: ' · ' }), taskLink(task.id, task.name, {})])
    ]
  });
}

/* The list and its filter stay as they are. */
function taskLink(task, text, more) {
  const query = new URLSearchParams(location.hash.split('?')[1] || '');
  query.delete('detailsTab');
  query.delete('processStart');
  Object.entries({ ...more, task, forceDisplayTask: 'true' }).forEach(([key, value]) => query.set(key, value));
  return create('a', { href: `#/?${query}`, text });
}

function fileButton(subject, text) {
  const button = create('button', { type: 'button', className: 'btn btn-link', text });
  button.addEventListener('click', () => {
    // the links are drawn anew as long as steps are under way
    openFile(keys.sent(subject), text).addEventListener('close', () => links.querySelector('button')?.focus());
  });
  return button;
}
