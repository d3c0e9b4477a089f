/*
 * Keeps what somebody types into a form that is not sent yet: a moment after the last key, when a field is left, and when
 * the form goes, whatever takes it away. The server fills the form in again the next time it is drawn.
 *
 * The drawing of a form says whose draft it is and what about, so that a form that arrives late, after a click on another
 * task, is never taken for that one.
 */

import {
  arrived, becameOf, engineApi, erase, forget, hook, keep, leaveBehind, offered, refresh, standing
} from './journey-draft-store.js';
import { forgetTyped } from './journey-dates.js';
import { TypedDates } from './journey-draft-dates.js';
import { formIn } from './journey-form-in.js';
import { explain } from './journey-gone.js';
import { Hold, readTaskAgain } from './journey-hold.js';
import { dayOf, hour } from './journey-moments.js';
import { renew, takeOverIn } from './journey-renew.js';

const SAVED_AFTER_MS = 600;
const TRIED_AGAIN_AFTER_MS = 5_000;
/* Events and colleagues take tasks away while somebody writes, and Tasklist looks only when its list is loaded anew. */
const LOOKED_AFTER_MS = 8_000;
/* A form that has been left open need not know it that soon. */
const IDLE_AFTER_MS = 120_000;
const LOOKED_WHEN_IDLE_AFTER_MS = 64_000;
/* A task that is still there may have become another group's. */
const LOOKED_FOR_RIGHTS_EACH = 8;

const forms = new Map();

function create(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function button(text, onclick) {
  return create('button', { type: 'button', className: 'btn btn-link btn-xs', textContent: text, onclick });
}

function savedAt(moment) {
  const at = new Date(moment);
  const today = at.toDateString() === new Date().toDateString();
  return `Brouillon enregistré ${today ? '' : `le ${dayOf(at)} `}à ${hour(at)}`;
}

/* Empty is empty, however the forms' library writes it, and a number is what is read. */
function isSame(one, other) {
  const text = value => (Array.isArray(value) ? JSON.stringify(value) : String(value ?? ''));
  return text(one).replace(/^(\[\]|false)$/, '') === text(other).replace(/^(\[\]|false)$/, '');
}

const sentences = {
  gone: ({ isEmpty }) => `Cette tâche ne peut plus être envoyée.${isEmpty ? '' : ' Votre texte reste ici.'}`,
  lapsed: () => 'Votre session a pris fin. Reconnectez-vous sans fermer cette page : votre saisie sera enregistrée.',
  failed: () => 'Brouillon non enregistré : le serveur ne répond pas. Nouvel essai dans quelques secondes.',
  refused: ({ sentence }) => sentence,
  saved: draft => savedAt(draft.savedAt)
};

class OpenForm {
  constructor(container, form) {
    this.form = form;
    this.container = container;
    this.said = create('span', { role: 'status' });
    this.tools = create('span', {});
    this.renewed = create('p', { className: 'journey-renewed', role: 'status', tabIndex: -1 });
    this.draft = form._getState().schema.draft;
    this.hold = new Hold(this);
    container.before(this.renewed, this.hold.element, create('div', { className: 'journey-draft' }, this.said, ' ', this.tools));
    this.dates = new TypedDates(container, form);
    this.begin();
    form.on('changed', () => this.changed());
    ['pointerdown', 'keydown', 'input'].forEach(event => container.addEventListener(event, ({ target }) => {
      if (this.dates.isPuttingBack) {
        return;
      }
      this.isTouched = true;
      if (event === 'input') {
        this.typed = target;
      }
      // Half a date changes nothing of what the library knows.
      this.changed();
    }, { capture: true }));
    container.addEventListener('focusout', () => this.save());
    takeOverIn(this);
  }

  /** As the server has drawn it. */
  begin() {
    const { schema, initialData } = this.form._getState();
    this.draft = schema.draft;
    this.initial = initialData;
    this.restored = new Set(schema.draft.keys ?? []);
    this.isTouched = false;
    this.dates.begin(schema.draft.typed ?? {});
    this.saved = JSON.stringify(this.answers());
    this.show(schema.draft.savedAt ? { state: 'saved', savedAt: schema.draft.savedAt } : null);
  }

  /** What its reader has written. Of what a draft has brought back nobody knows here what stood there before. */
  answers() {
    const { data, schema } = this.form._getState();
    const answers = Object.fromEntries(schema.components
      .filter(({ key, disabled, readonly }) => key && !disabled && !readonly)
      .filter(({ key }) => this.restored.has(key) || !isSame(data[key], this.initial[key]))
      .map(({ key }) => [key, data[key] ?? null]));
    return { ...answers, ...this.dates.read() };
  }

  isEmpty() {
    return Object.keys(this.answers()).length === 0;
  }

  changed() {
    if (this.isTouched) {
      this.later(SAVED_AFTER_MS);
    }
  }

  later(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  /** The library takes over what is typed a third of a second later, or when the field is left. */
  takeOver() {
    if (this.typed) {
      this.typed.dispatchEvent(new FocusEvent('focusout'));
      this.typed = null;
    }
  }

  async settle() {
    this.takeOver();
    await this.save();
    await arrived(this.draft.subject);
  }

  isOfTask() {
    return this.draft.subject.startsWith('task/');
  }

  taskId() {
    return this.draft.subject.split('/')[1];
  }

  /** Its step has come back as another task. */
  become(task) {
    this.draft = { ...this.draft, subject: `task/${task}` };
  }

  /** Whether somebody still has it before them, and has not sent it. */
  isThere() {
    return this.container.isConnected && !this.isSent;
  }

  async save(leaving = false) {
    clearTimeout(this.timer);
    const answers = this.answers();
    const text = JSON.stringify(answers);
    if (this.isSent || !this.isTouched || text === this.saved) {
      return;
    }
    this.saved = text;
    const kept = await keep(this.draft.subject, this.draft.account, answers, leaving);
    if (['failed', 'lapsed', 'refused'].includes(kept.state)) {
      this.saved = null;
    }
    this.show(kept.state === 'saved' && text === '{}' ? null : kept);
    if (kept.state === 'saved' && !leaving) {
      this.hold.expect(text === '{}' ? 'free' : kept.holder ? 'other' : 'mine');
    }
    if (kept.state === 'failed' && forms.has(this.container)) {
      this.later(TRIED_AGAIN_AFTER_MS);
    } else if (kept.state === 'gone') {
      refresh();
    }
  }

  /** @param kept what became of the draft, or null where there is none */
  show(kept) {
    this.kept = kept;
    const sentence = kept ? sentences[kept.state]({ ...kept, isEmpty: this.isEmpty() }) : '';
    // only what is new is read out
    if (this.said.textContent !== sentence) {
      this.said.textContent = sentence;
    }
    this.said.classList.toggle('journey-draft-trouble', !!kept && kept.state !== 'saved');
    this.said.dataset.gone = kept?.state === 'gone' ? this.draft.subject : '';
    if (kept?.state === 'gone') {
      this.explain();
      return;
    }
    this.tools.replaceChildren(...(kept?.state === 'saved' ? [button('Effacer le brouillon', () => this.ask())] : []));
  }

  /** Once: what is asked meanwhile is not asked anew with each letter. */
  explain() {
    if (!this.isGone) {
      this.isGone = true;
      this.tools.replaceChildren(explain(this.taskId(), () => Object.keys(this.answers()).length > 0, () => this.settle(),
        became => this.goOn(became)));
    }
  }

  /** Opens the same step, which waits once more; answers why it cannot. */
  goOn({ why, next }) {
    return renew(this, next.task, `${why} La même étape attend de nouveau : la voici`);
  }

  /** Whether its task is still there. */
  async look() {
    const [kind, id] = this.draft.subject.split('/');
    if (kind !== 'task' || this.isSent || this.isGone) {
      return;
    }
    this.looks = (this.looks ?? 0) + 1;
    const stands = await standing(id);
    if (stands && stands !== 'gone') {
      this.hold.expect(stands);
    }
    const isToAsk = this.looks % LOOKED_FOR_RIGHTS_EACH === 0 || stands === 'gone';
    const became = isToAsk ? await becameOf(id) : null;
    if (became && !this.isSent && !this.isGone) {
      if (became.next?.same && !(await this.goOn(became))) {
        return;
      }
      this.takeOver();
      await this.save();
      this.show({ state: 'gone' });
      refresh();
    } else if (this.draft.offered && !this.isGone) {
      await this.compare(id);
    }
  }

  /** Whether its lists still offer what it shows. */
  async compare(id) {
    const now = await offered(id);
    if (now && now !== this.draft.offered && this.isThere()) {
      const words = this.form._getState().schema.components.map(({ properties }) => properties?.renewed).find(Boolean);
      await renew(this, id, `${words ?? 'Ce que cette tâche propose a changé'} : la tâche a été mise à jour`);
    }
  }

  ask() {
    const keepIt = button('Garder', () => {
      this.show(this.kept);
      this.tools.querySelector('button')?.focus();
    });
    this.said.textContent = 'Effacer tout ce que vous avez saisi ici ?';
    this.tools.replaceChildren(button('Tout effacer', () => this.erase()), keepIt);
    keepIt.focus();
  }

  async erase() {
    clearTimeout(this.timer);
    if (!(await erase(this.draft.subject))) {
      this.show({ state: 'refused', sentence: 'Le brouillon n’a pas pu être effacé. Réessayez.' });
      return;
    }
    this.hold.expect('free');
    const [kind, id] = this.draft.subject.split('/');
    const schema = await read(kind === 'task' ? `task/${id}/deployed-form` : `process-definition/key/${id}/deployed-start-form`);
    const shown = kind === 'task' ? await read(`task/${id}/form-variables?deserializeValues=false`) : {};
    forgetTyped(this.container);
    await this.form.importSchema(schema, Object.fromEntries(Object.entries(shown)
      .map(([key, { type, value }]) => [key, type === 'Json' ? JSON.parse(value) : value])));
    this.begin();
    this.said.textContent = 'Brouillon effacé.';
    this.container.querySelector('input, textarea')?.focus();
  }

  async gone() {
    this.takeOver();
    await this.save();
    if (this.isGone) {
      refresh();
    }
  }
}

async function read(address) {
  const response = await fetch(`${engineApi}/${address}`, { headers: { Accept: 'application/json' } });
  return response.json();
}

function look() {
  forms.forEach((open, container) => {
    if (!container.isConnected) {
      forms.delete(container);
      open.gone();
    }
  });
  document.querySelectorAll('.fjs-container').forEach(container => {
    const form = forms.has(container) ? null : formIn(container);
    if (form?._getState().schema?.draft) {
      forms.set(container, new OpenForm(container, form));
    }
  });
  forms.forEach(open => {
    open.dates.putBack();
    open.hold.update();
  });
}

function about(subject) {
  return [...forms.values()].filter(open => open.draft.subject === subject);
}

let actedAt = Date.now();
let lookedAt = Date.now();

function lookAtTasks() {
  lookedAt = Date.now();
  forms.forEach(open => open.look());
}

function isVisible() {
  return document.visibilityState === 'visible';
}

function isIdle() {
  return Date.now() - actedAt > IDLE_AFTER_MS;
}

setInterval(() => {
  if (isVisible() && (!isIdle() || Date.now() - lookedAt >= LOOKED_WHEN_IDLE_AFTER_MS)) {
    lookAtTasks();
  }
}, LOOKED_AFTER_MS);

/* Who comes back to a form is told at once. */
function act() {
  const wasIdle = isIdle();
  actedAt = Date.now();
  if (wasIdle && isVisible()) {
    lookAtTasks();
  }
}

['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'].forEach(event =>
  document.addEventListener(event, act, { capture: true, passive: true }));

/* Whoever comes back from the page of the teams, for instance. */
window.addEventListener('focus', lookAtTasks);

document.addEventListener('visibilitychange', () => {
  if (isVisible()) {
    actedAt = Date.now();
    lookAtTasks();
  }
});

new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true });

window.addEventListener('pagehide', () => forms.forEach(open => {
  open.takeOver();
  open.save(true);
}));
window.addEventListener('pagehide', leaveBehind);

hook({
  // Whatever is saved from here on would come after the form that ends the draft.
  beforeSubmit: subject => Promise.all(about(subject).map(async open => {
    open.takeOver();
    await open.save();
    open.isSent = true;
    await arrived(subject);
  })),
  afterSubmit: (subject, status) => {
    if (status >= 200 && status < 300) {
      forget(subject);
      return;
    }
    about(subject).forEach(open => {
      open.isSent = false;
      if (status === 404) {
        open.show({ state: 'gone' });
      } else if (status === 409) {
        readTaskAgain();
      }
    });
    if (status === 404) {
      refresh();
    }
  },
  onLogout: () => forms.forEach(open => {
    open.isSent = true;
  })
});

export default [];
