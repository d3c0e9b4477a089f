/* Reads a day or a time as people write it. Part of journey-dates.js. */

const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];
const LAST_YEAR = 2199;
const DAY_LIKE = 'Indiquez le jour, le mois et l’année, par exemple 04/03/2027.';
const TIME_LIKE = 'Indiquez une heure, par exemple 09:30.';

const two = number => String(number).padStart(2, '0');

function written(day, format) {
  return format
    .replace(/[dj]/, two(day.getDate()))
    .replace(/[mn]/, two(day.getMonth() + 1))
    .replace('Y', String(day.getFullYear()));
}

/* "le mardi 9 mars 2027", "mardi, 09/03/2027", "9 mars, 2027": what stands around the day says nothing more. */
const WEEKDAY = '(?:(?:lun|mar|jeu)(?:di|\\.)|mer(?:credi|\\.)|ven(?:dredi|\\.)|sam(?:edi|\\.)|dim(?:anche|\\.))';
const BEFORE_DAY = new RegExp(`^(?:le\\s+)?(?:${WEEKDAY}\\s*,?\\s+)?(?=\\d)`);

function plainDay(text) {
  return text.trim().toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ').replace(BEFORE_DAY, '').replace(/,/g, ' ').replace(/\s+/g, ' ').trim();
}

function parts(written, monthFirst) {
  const text = plainDay(written);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) {
    return [iso[3], iso[2], iso[1]];
  }
  const numbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    return monthFirst ? [numbers[2], numbers[1], numbers[3]] : numbers.slice(1);
  }
  const words = /^(\d{1,2})(?:er)?\s+([a-z]{3,})\.?\s+(\d{4}|\d{2})$/.exec(text);
  const month = words ? MONTHS.findIndex(name => words[2].startsWith(name)) : -1;
  return month < 0 ? null : [words[1], month + 1, words[3]];
}

/**
 * @param config of the library's calendar
 * @returns the text in the library's writing, or the problem in a sentence
 */
export function readDate(text, config) {
  const format = config?.dateFormat ?? 'd/m/Y';
  const found = parts(text, /^[mn]/.test(format))?.map(Number);
  if (!found) {
    return { problem: `Cette date n’est pas lisible. ${DAY_LIKE}` };
  }
  const [date, month] = found;
  const year = found[2] < 100 ? 2000 + found[2] : found[2];
  const day = new Date(year, month - 1, date);
  if (month < 1 || month > 12 || day.getMonth() !== month - 1 || day.getDate() !== date) {
    return { problem: `Ce jour n’existe pas : vérifiez le jour et le mois. ${DAY_LIKE}` };
  }
  if (year < 1900 || year > LAST_YEAR) {
    return { problem: `Vérifiez l’année. ${DAY_LIKE}` };
  }
  const earliest = config?.minDate;
  if (earliest && day < new Date(earliest).setHours(0, 0, 0, 0)) {
    return { problem: `Cette date est passée. Indiquez au plus tôt le ${written(new Date(earliest), format)}.` };
  }
  return { text: written(day, format) };
}

export function readTime(written) {
  const text = written.trim().replace(/^(?:à|a|vers|dès)\s+(?=\d)/i, '');
  const found = /^(\d{1,2})\s*(?:heures?|h|:|\.|,)\s*(\d{2})?\s*(?:min|mn|m)?$/i.exec(text)
    ?? /^(\d{1,2})(\d{2})?$/.exec(text);
  if (!found) {
    return { problem: `Cette heure n’est pas lisible. ${TIME_LIKE}` };
  }
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour === 24 && minute === 0) {
    return { problem: 'La journée va de 00:00 à 23:45 : minuit est 00:00 du jour suivant.' };
  }
  if (hour > 23 || minute > 59) {
    return { problem: `Cette heure n’existe pas. ${TIME_LIKE}` };
  }
  return { text: `${two(hour)}:${two(minute)}` };
}
