/*
 * What has become of a task whose form is still open: why it has gone, and a link to the one that has taken its place, as
 * soon as there is one. Part of journey-draft.js and journey-draft-list.js; everything is written as text.
 */

import { becameOf, carryOver } from './journey-draft-store.js';

const ASKED_AGAIN_AFTER_MS = 3_000;
/* Beyond that the case waits for somebody else. */
const TIMES_ASKED = 40;

function create(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function addressOf(task) {
  const query = new URLSearchParams(location.hash.split('?')[1] || '');
  ['detailsTab', 'processStart'].forEach(key => query.delete(key));
  query.set('task', task);
  query.set('forceDisplayTask', 'true');
  return `#/?${query}`;
}

/* Tasklist draws a task anew only when its address changes. */
function open(task) {
  const address = addressOf(task);
  if (location.hash === address) {
    location.hash = '#/';
    setTimeout(() => {
      location.hash = address;
    }, 300);
  } else {
    location.hash = address;
  }
}

class Gone {
  constructor(taskId, hasText, beforeItGoes, renew) {
    this.taskId = taskId;
    this.hasText = hasText;
    this.beforeItGoes = beforeItGoes;
    this.renew = renew;
    this.why = create('span', { role: 'status' });
    this.links = create('span', {});
    this.element = create('span', { className: 'journey-gone' }, this.why, ' ', this.links);
    this.ask(0);
  }

  async ask(time) {
    if (document.visibilityState !== 'visible') {
      document.addEventListener('visibilitychange', () => this.ask(time), { once: true });
      return;
    }
    const gone = await becameOf(this.taskId);
    if (gone) {
      this.say(gone.why);
      this.show(gone.next);
    }
    const refusal = gone?.next?.same ? await this.renew?.(gone) : '';
    if (refusal) {
      this.say(refusal);
    }
    if (time < TIMES_ASKED && !gone?.next?.same) {
      setTimeout(() => (this.element.isConnected || time === 0) && this.ask(time + 1), ASKED_AGAIN_AFTER_MS);
    }
  }

  say(sentence) {
    if (this.why.textContent !== sentence) {
      this.why.textContent = sentence;
    }
  }

  /** Another step may come first, and the same one after it. */
  show(next) {
    if (next && this.shown !== next.task) {
      this.shown = next.task;
      this.links.replaceChildren(this.link(next));
    }
  }

  link({ task, name, same }) {
    const carries = same && this.hasText();
    return create('a', {
      href: addressOf(task),
      textContent: carries
        ? `Ouvrir la nouvelle tâche «\u00a0${name}\u00a0» avec ce que vous avez saisi`
        : `Ouvrir la tâche «\u00a0${name}\u00a0» qui prend la suite`,
      onclick: event => {
        event.preventDefault();
        this.go(task, same);
      }
    });
  }

  async go(task, same) {
    await this.beforeItGoes();
    const refusal = same ? await carryOver(this.taskId) : '';
    if (refusal) {
      this.say(refusal);
    } else {
      open(task);
    }
  }
}

/**
 * @param hasText      whether there is something to take along
 * @param beforeItGoes keeps what was typed last
 * @param renew        opens the same step by itself as soon as it is there again; answers why it cannot
 */
export function explain(taskId, hasText, beforeItGoes = async () => {}, renew = null) {
  return new Gone(taskId, hasText, beforeItGoes, renew).element;
}
