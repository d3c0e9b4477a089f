'use strict';

// Says at its field that a file is too large, before a telephone has sent it for minutes. The server checks it too.
(function () {
  function fields(form) {
    return Array.from(form.querySelectorAll('input[type=file][data-largest]'));
  }

  function isTooLarge(field) {
    return Array.from(field.files).some(file => file.size > Number(field.dataset.largest));
  }

  function words(field) {
    const id = field.id + '-size';
    let words = document.getElementById(id);
    if (!words) {
      words = document.createElement('p');
      words.id = id;
      words.className = 'problem';
      words.setAttribute('role', 'alert');
      field.before(words);
      field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') || '') + ' ' + id).trim());
    }
    return words;
  }

  // What was said of the file before says nothing of this one.
  function forget(field) {
    const before = document.getElementById(field.id + '-problem');
    if (before && field.files.length > 0) {
      before.remove();
      field.removeAttribute('aria-invalid');
    }
  }

  function look(field) {
    forget(field);
    if (isTooLarge(field)) {
      words(field).textContent = field.dataset.tooLarge;
      field.setAttribute('aria-invalid', 'true');
    } else if (document.getElementById(field.id + '-size')) {
      words(field).textContent = '';
      field.removeAttribute('aria-invalid');
    }
    const question = field.closest('.question');
    if (question) {
      question.classList.toggle('wrong', isTooLarge(field) || question.querySelector('.problem:not(:empty)') !== null);
    }
  }

  // The page in the other language says it again; everything else goes along.
  function leaveOut(field) {
    const note = document.createElement('input');
    note.type = 'hidden';
    note.name = 'oversized';
    note.value = field.name;
    field.form.append(note);
    field.disabled = true;
  }

  document.addEventListener('change', event => {
    if (event.target.matches('input[type=file][data-largest]')) {
      look(event.target);
    }
  });
  // Before others take the form for sent.
  window.addEventListener('submit', event => {
    const large = fields(event.target).filter(isTooLarge);
    if (large.length === 0) {
      return;
    }
    if (event.submitter && event.submitter.name === 'language') {
      large.forEach(leaveOut);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    large.forEach(look);
    large[0].focus();
  }, true);
  // A browser that comes back to a page may have kept what was chosen.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('input[name=oversized]').forEach(note => note.remove());
    Array.from(document.forms).flatMap(fields).forEach(field => {
      field.disabled = false;
      look(field);
    });
  });
}());
