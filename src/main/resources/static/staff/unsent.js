'use strict';

// Keeps what somebody has typed and not sent as a draft of theirs on the server, and fills it in again. It asks before the
// page is left if something is neither sent nor kept. Forms whose fields are kept have data-kept, with a name where the page has several.
(function () {
  const SAVED_AFTER_MS = 700;
  const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
  const said = document.getElementById('draft');
  const address = document.body.dataset.drafts;
  const begun = JSON.parse(document.body.dataset.draft || '{}');
  const restored = new Set();
  const touched = new Set();

  let sent = null;
  let timer = 0;
  let saved = '';
  let underWay = null;

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

  function keptForms() {
    return address ? Array.from(document.forms).filter(form => form.hasAttribute('data-kept')) : [];
  }

  function keyOf(form, name) {
    return form.dataset.kept ? `${form.dataset.kept}/${name}` : name;
  }

  function fieldsOf(form, name) {
    return Array.from(form.elements).filter(field => field.name === name && field.type !== 'file');
  }

  // What the page had shown beside a field goes along: it tells later whether a colleague has changed that meanwhile.
  function beside(field) {
    const row = field.closest('tr');
    return row ? Array.from(row.querySelectorAll('input[data-beside]')) : [];
  }

  function valueOf(fields) {
    if (fields[0].type === 'checkbox') {
      return fields.filter(field => field.checked).map(field => field.value);
    }
    if (fields[0].type === 'radio') {
      const checked = fields.find(field => field.checked);
      return checked ? checked.value : '';
    }
    return fields[0].value;
  }

  function typed() {
    const all = {};
    keptForms().forEach(form => {
      const names = new Set(Array.from(form.elements)
        .filter(field => field.name && field.type !== 'hidden' && field.type !== 'file' && field.type !== 'submit')
        .map(field => field.name));
      names.forEach(name => {
        const fields = fieldsOf(form, name);
        if (fields.some(changed) || restored.has(keyOf(form, name))) {
          all[keyOf(form, name)] = valueOf(fields);
          beside(fields[0]).forEach(hidden => {
            all[keyOf(form, hidden.name)] = hidden.value;
          });
        }
      });
    });
    return JSON.stringify(all);
  }

  function say(sentence, trouble) {
    if (said && said.textContent !== sentence) {
      said.textContent = sentence;
      said.classList.toggle('trouble', trouble);
    }
  }

  async function save(leaving) {
    clearTimeout(timer);
    const draft = typed();
    if (!address || sent || draft === saved) {
      return;
    }
    const token = document.querySelector('input[name="_csrf"]');
    const body = new URLSearchParams({ draft, _csrf: token ? token.value : '' });
    underWay = new AbortController();
    try {
      const response = await fetch(address, {
        method: 'POST', body, redirect: 'manual', keepalive: leaving && draft.length < 20000, signal: underWay.signal
      });
      if (response.status === 204) {
        saved = draft;
        say(`Brouillon enregistré à ${clock.format(new Date())}, pour vous seul.`, false);
      } else if (response.status === 400) {
        say(await response.text(), true);
      } else {
        say('Brouillon non enregistré : votre session a pris fin. Reconnectez-vous dans un autre onglet.', true);
      }
    } catch {
      if (!sent) {
        say('Brouillon non enregistré : le serveur ne répond pas.', true);
      }
    }
  }

  function fill(field, value) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = Array.isArray(value) ? value.includes(field.value) : field.value === value;
    } else {
      field.value = value;
    }
  }

  function restore(draft) {
    keptForms().forEach(form => Array.from(form.elements).forEach(field => {
      const key = keyOf(form, field.name);
      const kept = field.type !== 'hidden' || field.hasAttribute('data-beside');
      if (field.name && kept && Object.hasOwn(draft, key) && !touched.has(key)) {
        restored.add(key);
        fill(field, draft[key]);
        for (let around = field.closest('details'); around && changed(field); around = null) {
          around.open = true;
        }
      }
    }));
    if (touched.size === 0) {
      saved = typed();
    }
    if (keptForms().some(form => Array.from(form.elements).some(changed))) {
      say('Votre brouillon est repris : il n’est pas encore envoyé.', false);
    }
  }

  // A page that is loaded anew is drawn while the last letters are still on their way: its draft is asked for once more.
  async function restoreLatest() {
    try {
      const page = await fetch(location.href, { cache: 'no-store' });
      const { body } = new DOMParser().parseFromString(await page.text(), 'text/html');
      restore(JSON.parse(body.dataset.draft || '{}'));
    } catch {
      // What came with the page is there.
    }
  }

  restore(begun);
  if (keptForms().length > 0 && performance.getEntriesByType('navigation').some(({ type }) => type !== 'navigate')) {
    restoreLatest();
  }

  document.addEventListener('submit', event => {
    sent = event.target;
    clearTimeout(timer);
    // What is kept from here on would come after what is sent.
    if (underWay) {
      underWay.abort();
    }
  });
  document.addEventListener('input', ({ target }) => {
    sent = null;
    if (target.form && target.name) {
      touched.add(keyOf(target.form, target.name));
    }
    clearTimeout(timer);
    timer = setTimeout(save, SAVED_AFTER_MS, false);
  });
  window.addEventListener('pagehide', () => save(true));
  // After a refusal a form shows again what was sent; only a draft that came with the page says that it is kept.
  function isKept(form) {
    return address && form.hasAttribute('data-kept') && typed() === saved
      && (!form.hasAttribute('data-unsent') || Array.from(form.elements).some(({ name }) => restored.has(keyOf(form, name))));
  }

  window.addEventListener('beforeunload', event => {
    // Only here is it sent before the next page is asked for.
    const lost = Array.from(document.forms).some(form => unsent(form) && !isKept(form));
    save(true);
    if (lost) {
      event.preventDefault();
      // Browsers of before 2024 ask only where this is set.
      event.returnValue = true;
      // Whoever stays has not sent it.
      sent = null;
    }
  });
}());
