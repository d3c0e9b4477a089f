/*
 * Why the login page is there, where nobody has asked for it: the session ended, or the server was started anew. What was
 * typed meanwhile is kept by the page for the same person; see journey-draft-store.js.
 */

import { belongsTo, isWaiting } from './journey-draft-store.js';

const SENTENCE = 'Le serveur a été redémarré ou votre session a expiré\u00a0: reconnectez-vous, votre saisie est conservée.';
/* A live region is read out when its text changes, not when it comes with one. */
const WRITTEN_AFTER_MS = 100;

let wasLoggedIn = false;

window.addEventListener('journey-logout', () => {
  wasLoggedIn = false;
});

function explain() {
  const form = document.querySelector('form[name="signinForm"]');
  if (form && (wasLoggedIn || isWaiting()) && !form.parentNode.querySelector('.journey-login-why')) {
    const why = Object.assign(document.createElement('p'), { className: 'journey-login-why' });
    why.setAttribute('role', 'status');
    form.before(why);
    setTimeout(() => {
      why.textContent = SENTENCE;
    }, WRITTEN_AFTER_MS);
  }
}

if (window.angular) {
  window.angular.module('ng').run(['$rootScope', $rootScope => {
    $rootScope.$on('$routeChangeSuccess', () => {
      const account = $rootScope.authentication?.name;
      if (account) {
        wasLoggedIn = true;
        belongsTo(account);
      }
    });
    // The vendor draws the login page anew with each request that is refused.
    new MutationObserver(() => $rootScope.authentication || explain())
      .observe(document.documentElement, { subtree: true, childList: true });
  }]);
}

export default [];
