'use strict';

// Asks the server for a sign of life before a form is sent: without a connection the browser's own page takes the place
// of what was typed, and going back does not bring it again. The page works without it.
(function () {
  const PATIENCE_MS = 10000;
  let asking = false;
  let reached = false;

  async function isThere() {
    try {
      await fetch(document.querySelector('link[rel=icon]').href, {
        method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS)
      });
      return true;
    } catch (failure) {
      // Slow is not away: the form may take its time as well.
      return failure.name === 'TimeoutError';
    }
  }

  async function sendWhenThere(form, submitter, words) {
    asking = true;
    words.hidden = true;
    words.textContent = '';
    words.className = 'problem';
    words.setAttribute('role', 'alert');
    reached = await isThere();
    asking = false;
    if (reached) {
      form.requestSubmit(submitter);
      reached = false;
    } else {
      words.hidden = false;
      words.textContent = words.dataset.words;
      words.scrollIntoView({ block: 'nearest' });
    }
  }

  // Before others take the form for sent.
  window.addEventListener('submit', event => {
    const words = document.getElementById('unreachable');
    if (!words || event.defaultPrevented || reached) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!asking) {
      sendWhenThere(event.target, event.submitter, words);
    }
  }, true);
}());
