'use strict';

// Asks before a page is left on which somebody has typed what was not sent.
(function () {
  let sent = null;

  function chosen(select) {
    const options = Array.from(select.options);
    const initial = options.filter(option => option.defaultSelected);
    // A list without a choice of its own shows its first entry.
    const shown = initial.length === 0 && !select.multiple ? options.slice(0, 1) : initial;
    return options.some(option => option.selected !== shown.includes(option));
  }

  function changed(field) {
    if (field.disabled || field.type === 'hidden') {
      return false;
    }
    if (field instanceof HTMLSelectElement) {
      return chosen(field);
    }
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked !== field.defaultChecked;
    }
    if (field.type === 'file') {
      return field.files.length > 0;
    }
    return 'defaultValue' in field && field.value !== field.defaultValue;
  }

  function unsent(form) {
    return form !== sent && form.method === 'post'
      && (form.hasAttribute('data-unsent') || Array.from(form.elements).some(changed));
  }

  document.addEventListener('submit', event => {
    sent = event.target;
  });
  document.addEventListener('input', () => {
    sent = null;
  });
  window.addEventListener('beforeunload', event => {
    if (Array.from(document.forms).some(unsent)) {
      event.preventDefault();
      // Browsers of before 2024 ask only where this is set.
      event.returnValue = true;
      // Whoever stays has not sent it.
      sent = null;
    }
  });
}());
