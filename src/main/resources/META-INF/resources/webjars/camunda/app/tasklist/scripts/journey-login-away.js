/*
 * A login while the server is away, in each of the web applications. The vendor takes every failure for a wrong password,
 * and empties both fields.
 */

const AWAY = 'Le serveur ne répond pas. Votre saisie est conservée\u00a0: réessayez dans un instant.';
/* The vendor empties the fields with its next drawing. */
const EMPTIED_AFTER_MS = 50;
const FIELDS = 'form[name="signinForm"] input';

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
