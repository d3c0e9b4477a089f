/* Sentences of our own in Cockpit, in the language that Cockpit has chosen, in a line that screen readers follow. */

const SHOWN_MS = 15000;

let timer = null;

export const english = document.documentElement.lang === 'en';

function line() {
  const shown = document.querySelector('.journey-said');
  if (shown) {
    return shown;
  }
  const status = document.createElement('p');
  status.className = 'journey-said';
  status.setAttribute('role', 'status');
  document.body.append(status);
  return status;
}

export function say(sentence) {
  const status = line();
  status.textContent = sentence;
  clearTimeout(timer);
  timer = setTimeout(() => { status.textContent = ''; }, SHOWN_MS);
}

export default [];
