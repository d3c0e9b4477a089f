/*
 * A login while the server is away or has just come back, in each of the web applications. The vendor takes every failure
 * for a wrong password, and empties both fields. It also draws the login page anew with each request that is refused; the
 * last of these answers arrive when somebody types already. 300 ms after its start Tasklist moves the focus to the field
 * marked autofocus, also away from a person who types already.
 */

const AWAY = 'Le serveur ne répond pas. Votre saisie est conservée\u00a0: réessayez dans un instant.';
/* The vendor empties the fields with its next drawing. */
const EMPTIED_AFTER_MS = 50;
const FORM = 'form[name="signinForm"]';
const FIELDS = `${FORM} input`;

let form = null;
let focused = null;

/* Without an answer the status is none, or the one of journey-unreachable.js; a proxy answers for a server that is away. */
function isAway(answer) {
  return !(answer?.status > 0) || answer.status >= 500;
}

function putBack(typed) {
  document.querySelectorAll(FIELDS).forEach((field, index) => {
    if (!field.value && typed[index]) {
      field.value = typed[index];
      field.dispatchEvent(new Event('input'));
    }
  });
}

function endAutofocus() {
  document.querySelectorAll(`${FORM} [autofocus]`).forEach(field => field.removeAttribute('autofocus'));
}

function keepThroughRedrawing() {
  const drawn = document.querySelector(FORM);
  if (drawn !== form) {
    const left = form ? [...form.querySelectorAll('input')] : [];
    form = drawn;
    putBack(left.map(field => field.value));
    document.querySelectorAll(FIELDS)[left.indexOf(focused)]?.focus();
    if (focused) {
      endAutofocus();
    }
  }
}

/* The vendor moves the focus as well, while it draws: only what the person does counts. */
function remember({ target, isTrusted }) {
  if (isTrusted) {
    focused = target;
    endAutofocus();
  }
}

/* A click needs the same element for press and release: a drawing in between leaves the press alone. */
['pointerdown', 'click', 'keyup', 'input'].forEach(type => document.addEventListener(type, remember, { capture: true }));
new MutationObserver(keepThroughRedrawing).observe(document.documentElement, { subtree: true, childList: true });

if (window.angular) {
  window.angular.module('ng').run(['$injector', $injector => {
    const service = $injector.get('AuthenticationService');
    const { login } = service;
    service.login = function (...typed) {
      return login.apply(service, typed).catch(answer => {
        const away = isAway(answer);
        if (away) {
          setTimeout(putBack, EMPTIED_AFTER_MS, typed);
        }
        return $injector.get('$q').reject(away ? { ...answer, data: { message: AWAY } } : answer);
      });
    };
  }]);
}

export default [];
