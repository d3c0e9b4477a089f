/*
 * A start form that edits what exists fills itself in when somebody chooses whom or what it is about, and says who has
 * corrected it lately. Which questions choose, the form says itself: the custom property "choices" of its field
 * "recordShown". The server decides what is changed; without this script, a question left empty changes nothing.
 */

import { formIn } from './journey-form-in.js';
import { when } from './journey-moments.js';

const SHOWN = 'recordShown';

/* The forms that are on the screen. */
const views = new Set();

/* What forms were filled with, by version of the record: a draft that is opened again does not know it. */
const filledWith = new Map();
const MOST_REMEMBERED = 20;

function remember({ version, values }) {
  filledWith.set(version, values);
  if (filledWith.size > MOST_REMEMBERED) {
    filledWith.delete(filledWith.keys().next().value);
  }
}

function address(process, chosen) {
  const [, root, engine] = new URL(document.baseURI).pathname.match(/^(.*)\/app\/tasklist\/([^/]+)\//);
  return `${root}/api/tasklist/plugin/journey/${engine}/known/${encodeURIComponent(process)}?${new URLSearchParams(chosen)}`;
}

async function ask(process, chosen) {
  try {
    const response = await fetch(address(process, chosen), { headers: { Accept: 'application/json' } });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function same(one, other) {
  const plain = value => (value === null || value === undefined || value === '' || value.length === 0 ? null : value);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function inWords({ at, by, question, before, after }) {
  const value = text => (text ? `« ${text} »` : 'vide');
  return `${when(at)}, ${by} : ${question}, de ${value(before)} à ${value(after)}`;
}

class View {
  constructor(container, form, field) {
    this.form = form;
    this.process = form._getState().schema.id;
    this.choices = field.properties.choices.split(',').map(key => key.trim());
    this.empty = { ...form._getState().data };
    this.filled = {};
    this.note = document.createElement('div');
    this.note.className = 'journey-register';
    this.note.setAttribute('role', 'status');
    container.before(this.note);
    this.chosen = null;
    form.on('changed', () => this.follow());
    this.follow();
  }

  get data() {
    return this.form._getState().data;
  }

  /** What the form is about, as the address asks for it; null while it is about nothing. */
  choice() {
    const pairs = this.choices.map(key => [key, this.data[key]]);
    const hidden = this.choices.some(key => !this.isShown(key));
    return hidden || pairs.some(([, value]) => !value) ? null : new URLSearchParams(pairs).toString();
  }

  isShown(key) {
    return this.form
      .get('formFieldInstanceRegistry')
      .getAllKeyed()
      .some(({ valuePath }) => valuePath[0] === key);
  }

  follow() {
    const chosen = this.choice();
    if (chosen === this.chosen) {
      return;
    }
    // A draft that is open again has its values already.
    const isDraft = !this.chosen && this.data[SHOWN];
    this.chosen = chosen;
    if (isDraft) {
      this.reopen(chosen);
    } else {
      this.fill(chosen);
    }
  }

  /** Which of a draft's answers are somebody's own is known only where the form was filled on this page, or nothing has changed. */
  async reopen(chosen) {
    const version = this.data[SHOWN];
    this.filled = filledWith.get(version) || {};
    if (filledWith.has(version)) {
      return;
    }
    const known = await ask(this.process, chosen);
    if (!known || chosen !== this.chosen) {
      return;
    }
    if (this.state(known.version) === this.state(version)) {
      this.filled = known.values;
    } else {
      this.contrast(known);
    }
  }

  /**
   * What a colleague has changed and the draft still has as it was shows the value of today; what somebody wrote stays, next
   * to what is known now.
   */
  contrast(known) {
    const differing = Object.entries(known.values).filter(([key, value]) => !same(this.data[key], value));
    const shownAt = Number(this.data[SHOWN].split('@').pop()) * 1000;
    const since = known.changes.filter(({ at }) => Date.parse(at) >= shownAt);
    const isOld = ([key]) => this.isAsBefore(key, since);
    const untouched = differing.filter(isOld);
    const mine = differing.filter(one => !isOld(one));
    const draft = Object.fromEntries(mine.map(([key]) => [key, this.data[key]]));
    this.filled = known.values;
    remember(known);
    this.set({ ...Object.fromEntries(untouched), [SHOWN]: known.version });

    const named = entries => this.labels(entries.map(([key]) => key));
    const choose = (sentence, text, values, next) => {
      this.say(sentence, known.changes);
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-default';
      button.textContent = text;
      button.addEventListener('click', () => {
        this.set(values);
        next();
        this.note.querySelector('button').focus();
      });
      this.note.append(button);
    };
    const keepDraft = () => choose(
      'Cette fiche a changé depuis votre brouillon.'
        + (untouched.length ? ` Le formulaire montre la réponse d’aujourd’hui pour ${named(untouched)}.` : '')
        + ` Il garde ce que vous avez écrit pour ${named(mine)} : votre envoi remplacera la réponse d’aujourd’hui.`,
      'Reprendre les réponses d’aujourd’hui', Object.fromEntries(mine), keepToday);
    const keepToday = () => choose(
      `Le formulaire montre ce qui est connu aujourd’hui, aussi pour ${named(mine)}.`,
      'Remettre ce que j’avais écrit', draft, keepDraft);
    if (mine.length) {
      keepDraft();
    } else {
      this.say('Cette fiche a changé depuis votre brouillon. Le formulaire montre ce qui est connu aujourd’hui.', known.changes);
    }
  }

  /** Whether an answer is still what it was before the oldest of some changes to it. */
  isAsBefore(key, changes) {
    const { schema, initialData } = this.form._getState();
    const field = schema.components.find(one => one.key === key);
    const first = changes.filter(({ question }) => question === field?.label?.trim()).pop();
    const options = field?.values ?? initialData?.[field?.valuesKey] ?? [];
    const label = value => (value === true ? 'oui' : value === false ? 'non'
      : String(options.find(one => one.value === value)?.label ?? value ?? ''));
    return Boolean(first) && same([this.data[key] ?? ''].flat().map(label).join(', '), first.before);
  }

  labels(keys) {
    const fields = this.form._getState().schema.components;
    return keys.map(key => `« ${(fields.find(field => field.key === key)?.label || key).trim()} »`).join(', ');
  }

  set(values) {
    this.form._setState({ data: { ...this.data, ...values }, errors: {} });
  }

  async fill(chosen) {
    this.takeBack();
    if (!chosen) {
      return;
    }
    const before = { ...this.data };
    const known = await ask(this.process, chosen);
    if (chosen !== this.chosen) {
      return;
    }
    if (!known) {
      this.say('Ce qui est déjà connu n’a pas pu être chargé : ce que vous laissez vide restera inchangé.');
      return;
    }
    this.filled = known.values;
    remember(known);
    // What somebody has answered before or meanwhile stays.
    const isTyped = key => !same(this.data[key], before[key]) || !same(before[key], this.empty[key]);
    const untouched = Object.entries(known.values).filter(([key]) => !isTyped(key));
    const kept = Object.keys(known.values).filter(key => isTyped(key) && !same(this.data[key], known.values[key]));
    this.set({ ...Object.fromEntries(untouched), [SHOWN]: known.version });
    this.say(
      'Le formulaire montre ce qui est déjà connu. Changez ce qui doit l’être : le reste ne change pas, et une réponse'
        + ' que vous videz est effacée.'
        + (kept.length ? ' Ce que vous aviez déjà écrit est gardé : ' + this.labels(kept) + '.' : ''),
      known.changes
    );
  }

  /** Nobody's answers stay under another name. What somebody has typed over them stays. */
  takeBack() {
    const before = {};
    Object.entries(this.filled).forEach(([key, value]) => {
      if (same(this.data[key], value)) {
        before[key] = this.empty[key] ?? null;
      }
    });
    this.filled = {};
    if (this.data[SHOWN] || Object.keys(before).length) {
      this.set({ ...before, [SHOWN]: null });
    }
    this.say('');
  }

  /** After a refusal: a colleague may have changed the same record. */
  async compare() {
    const chosen = this.chosen;
    const known = chosen && this.data[SHOWN] ? await ask(this.process, chosen) : null;
    if (!known || chosen !== this.chosen || this.state(known.version) === this.state(this.data[SHOWN])) {
      return;
    }
    const untouched = Object.entries(known.values).filter(([key]) => same(this.data[key], this.filled[key]));
    this.filled = known.values;
    remember(known);
    this.set({ ...Object.fromEntries(untouched), [SHOWN]: known.version });
    this.say(
      'Cette fiche a changé entre-temps. Le formulaire montre maintenant les valeurs actuelles, sauf là où vous avez'
        + ' vous-même écrit autre chose. Vérifiez, puis envoyez de nouveau.',
      known.changes
    );
  }

  /** Without the time at which it was shown. */
  state(version) {
    return version.replace(/@\d+$/, '');
  }

  say(text, changes = []) {
    const parts = [];
    if (text) {
      const sentence = document.createElement('p');
      sentence.textContent = text;
      parts.push(sentence);
    }
    if (changes.length) {
      const title = document.createElement('p');
      title.textContent = 'Dernières corrections :';
      const list = document.createElement('ul');
      list.append(...changes.map(change => Object.assign(document.createElement('li'), { textContent: inWords(change) })));
      parts.push(title, list);
    }
    this.note.replaceChildren(...parts);
  }
}

function watch(container) {
  const form = formIn(container);
  const field = form?._getState().schema?.components.find(({ key }) => key === SHOWN);
  if (field?.properties?.choices) {
    const view = new View(container, form, field);
    views.add({ container, view });
  }
}

/* Tasklist puts the element up first and the form into it later. */
const known = new WeakSet();
new MutationObserver(() => {
  document.querySelectorAll('.fjs-container').forEach(container => {
    if (!known.has(container) && container.querySelector('.fjs-form-field')) {
      known.add(container);
      watch(container);
    }
  });
  views.forEach(one => one.container.isConnected || views.delete(one));
}).observe(document.documentElement, { subtree: true, childList: true });

const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  if (String(url).endsWith('/submit-form')) {
    this.addEventListener('loadend', () => {
      if (this.status >= 400) {
        views.forEach(({ view }) => view.compare());
      }
    });
  }
  return open.call(this, method, url, ...rest);
};

export default [];
