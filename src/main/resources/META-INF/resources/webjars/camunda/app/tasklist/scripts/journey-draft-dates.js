/*
 * What is typed into the fields for dates and times of one form and is no answer yet: half of a date with time, a text
 * that cannot be read, a field that was not left. The library knows nothing of it, so the draft keeps the text itself.
 * Part of journey-draft.js.
 */

import { fieldOf, isDrawn, putIn, textsWithoutAnswer } from './journey-dates.js';

/* The server keeps the texts under the key of the field and this; see TaskDraft. */
const TYPED = '~typed';
/* The library draws in steps of its own. */
const DRAWN_AFTER_MS = 80;
/* An answer that the library cannot show never comes. */
const TIMES_AWAITED = 40;

export class TypedDates {
  constructor(container, form) {
    this.container = container;
    this.form = form;
    this.begin({});
  }

  /** @param texts what the draft has kept, by key: one text for each input of the field */
  begin(texts) {
    this.texts = new Map(Object.entries(texts));
    /** Fields that are not on the page, or not yet: their texts wait for them. */
    this.waiting = new Set(this.texts.keys());
    this.awaited = 0;
    this.putBack();
  }

  fields() {
    return this.form._getState().schema.components
      .filter(({ key, type, disabled, readonly }) => key && type === 'datetime' && !disabled && !readonly)
      .map(({ key, id }) => ({ key, field: fieldOf(this.container, id) }));
  }

  /** By the keys under which the draft keeps it. */
  read() {
    const { data } = this.form._getState();
    this.fields().filter(({ key }) => !this.waiting.has(key)).forEach(({ key, field }) => {
      const texts = field ? textsWithoutAnswer(field, !data[key]) : this.texts.get(key);
      if (!texts) {
        this.texts.delete(key);
        return;
      }
      this.texts.set(key, texts);
      if (!field) {
        this.waiting.add(key);
      }
    });
    return Object.fromEntries([...this.texts].map(([key, texts]) => [key + TYPED, texts]));
  }

  /** As soon as the fields are drawn, with their sentences. */
  putBack() {
    if (this.waiting.size && !this.timer) {
      this.timer = setTimeout(() => {
        this.timer = null;
        this.putBackNow();
      }, DRAWN_AFTER_MS);
    }
  }

  putBackNow() {
    const { data } = this.form._getState();
    const isLate = this.awaited > TIMES_AWAITED;
    const shown = this.fields().filter(({ key, field }) => field && this.waiting.has(key));
    this.isPuttingBack = true;
    shown.filter(({ key, field }) => isLate || isDrawn(field, !!data[key])).forEach(({ key, field }) => {
      this.waiting.delete(key);
      putIn(field, this.texts.get(key));
    });
    this.isPuttingBack = false;
    if (shown.some(({ key }) => this.waiting.has(key)) && this.container.isConnected) {
      this.awaited += 1;
      this.putBack();
    }
  }
}
