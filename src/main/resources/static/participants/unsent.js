'use strict';

// Asks before a page is left with something typed that is not sent. The page works without it.
(function () {
  let sent = false;

  function changed(field) {
    if (field.type === 'hidden' || field.disabled) {
      return false;
    }
    if (field instanceof HTMLSelectElement) {
      return Array.from(field.options).some(option => option.value !== '' && option.selected !== option.defaultSelected);
    }
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked !== field.defaultChecked;
    }
    if (field.type === 'file') {
      return field.files.length > 0;
    }
    return 'defaultValue' in field && field.value !== field.defaultValue;
  }

  document.addEventListener('submit', () => {
    sent = true;
  });
  document.addEventListener('input', () => {
    sent = false;
  });
  // A browser that comes back to a page brings back what was typed too.
  window.addEventListener('pageshow', () => {
    sent = false;
  });
  window.addEventListener('beforeunload', event => {
    const form = document.getElementById('answers');
    if (!sent && form && Array.from(form.elements).some(changed)) {
      event.preventDefault();
      // Browsers of before 2024 ask only where this is set.
      event.returnValue = true;
    }
  });
}());
