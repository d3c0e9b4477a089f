/*
 * A logout deletes what was begun, on purpose: somebody else may sit at this computer next. It asks first. The browser's
 * own question is closed to this page by its security policy.
 */

import { count as corrections } from './journey-correction-store.js';
import { all, count as forms, refresh } from './journey-draft-store.js';

const LOGOUT = '[ng-click="logout()"]';

let agreed = false;

function button(text, className, act) {
  const one = document.createElement('button');
  one.type = 'button';
  one.className = `btn ${className}`;
  one.textContent = text;
  one.addEventListener('click', act);
  return one;
}

function several(number, one, many) {
  return number > 1 ? `${number} ${many}` : number ? one : '';
}

/* Two of one name are two lines: one of them may be the one that still matters. */
function names() {
  const list = document.createElement('ul');
  list.append(...all().filter(({ title }) => title).map(({ title }) =>
    Object.assign(document.createElement('li'), { textContent: title })));
  return list;
}

async function ask(link) {
  // What was begun on this page has no name here until the server gives it.
  await refresh();
  const dialog = document.createElement('dialog');
  dialog.className = 'journey-confirm';
  dialog.setAttribute('aria-labelledby', 'journey-draft-logout');
  const title = document.createElement('h2');
  title.id = 'journey-draft-logout';
  title.textContent = 'Effacer ce que vous avez commencé ?';
  const text = document.createElement('p');
  const begun = [
    several(forms(), 'un formulaire commencé', 'formulaires commencés'),
    several(corrections(), 'une correction commencée', 'corrections commencées')
  ].filter(Boolean).join(' et ');
  text.textContent = `Vous avez ${begun}. Se déconnecter efface ce que vous y avez écrit${
    forms() ? '\u00a0; les tâches prises en les remplissant redeviennent libres' : ''}.`;
  const buttons = document.createElement('div');
  buttons.className = 'journey-confirm-buttons';
  buttons.append(
    button('Rester connecté', 'btn-default', () => dialog.close()),
    button('Se déconnecter quand même', 'btn-danger', () => {
      agreed = true;
      dialog.close();
      link.click();
    })
  );
  dialog.append(title, text, names(), buttons);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('click', event => {
  const link = event.target.closest(LOGOUT);
  if (link && forms() + corrections() && !agreed) {
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(link);
  }
  agreed &&= !link;
}, { capture: true });

export default [];
