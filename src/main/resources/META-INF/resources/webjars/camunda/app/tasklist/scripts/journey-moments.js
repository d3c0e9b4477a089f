/* Days and hours as every other page and mail writes them: "12 janv. 2027, 14 h 30". */

const medium = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short' });
const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

/* "1er décembre": browsers write the first day of a month like all others. */
const first = text => text.replace(/^1(?= \p{L})/u, '1er');

const spoken = text => text
  .replace(/\b0?(\d{1,2}):(\d{2})$/, (time, hour, minute) => hour + '\u00a0h' + (minute === '00' ? '' : '\u00a0' + minute));

/** The hour of a moment. */
export const hour = at => spoken(clock.format(at));

/** @param at ISO 8601 */
export const when = at => first(spoken(medium.format(new Date(at))));

const dayOfYear = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' });

/** A day of this year, for instance "1er décembre". */
export const dayOf = at => first(dayOfYear.format(at));

/* The answers of a form: a day, an hour, or both. */
export const answered = {
  date: answer => first(day.format(new Date(`${answer}T00:00`))),
  time: spoken,
  datetime: answer => first(spoken(long.format(new Date(answer))))
};
