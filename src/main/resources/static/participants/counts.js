'use strict';

// Says beside a long text how many characters it has: the limit alone does not say how much is too much.
(function () {
  function say(text) {
    const there = document.getElementById(text.id + '-count');
    if (there) {
      const number = text.value.trim().length;
      there.textContent = number === 0 ? '' : there.dataset.words.replace('{0}', number.toLocaleString(document.documentElement.lang));
      there.classList.toggle('problem', number > Number(there.dataset.longest));
    }
  }

  document.addEventListener('input', event => say(event.target));
  window.addEventListener('pageshow', () => document.querySelectorAll('textarea').forEach(say));
}());
