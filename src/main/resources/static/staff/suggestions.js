'use strict';

// Suggestions below the search box of the header: an editable combobox with a list, after the ARIA authoring practices.
// Without this script the box sends its words to the page of results.
(function () {
  const AFTER_MS = 200;
  const LEAST = 2;
  const box = document.getElementById('recherche');
  if (!box) {
    return;
  }
  const form = box.form;
  const token = document.querySelector('input[name="_csrf"]');
  const popup = document.createElement('div');
  const title = document.createElement('p');
  const list = document.createElement('ul');
  const said = document.createElement('p');

  let timer = 0;
  let asked = null;
  let active = -1;

  popup.className = 'suggestions';
  popup.hidden = true;
  title.setAttribute('aria-hidden', 'true');
  list.id = 'suggestions';
  list.setAttribute('role', 'listbox');
  said.className = 'hidden';
  said.setAttribute('role', 'status');
  popup.append(title, list);
  form.append(popup, said);
  box.autocomplete = 'off';
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
    .forEach(([name, value]) => box.setAttribute(name, value));

  const options = () => Array.from(list.children);

  function mark(index) {
    active = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    clearTimeout(timer);
    if (asked) {
      asked.abort();
    }
    popup.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    mark(-1);
  }

  function option(suggestion, index) {
    const line = document.createElement('li');
    const kind = document.createElement('span');
    line.id = `suggestion-${index}`;
    line.setAttribute('role', 'option');
    line.dataset.address = suggestion.address;
    kind.className = 'hint';
    kind.textContent = suggestion.kind;
    line.append(suggestion.label, ' ', kind);
    return line;
  }

  function show(offer) {
    title.textContent = offer.title;
    list.setAttribute('aria-label', offer.title);
    list.replaceChildren(...offer.suggestions.map(option));
    const number = offer.suggestions.length;
    popup.hidden = number === 0;
    box.setAttribute('aria-expanded', String(number > 0));
    mark(-1);
    said.textContent = number === 0 ? '' : number === 1 ? 'Une suggestion.' : `${number} suggestions.`;
  }

  async function ask() {
    const words = box.value.trim();
    if (asked) {
      asked.abort();
    }
    if (words && words.length < LEAST) {
      close();
      return;
    }
    asked = new AbortController();
    const chapter = form.elements.antenne;
    const body = new URLSearchParams({ q: words, antenne: chapter ? chapter.value : '', _csrf: token ? token.value : '' });
    try {
      const answer = await fetch('/recherche/suggestions', { method: 'POST', body, signal: asked.signal,
        headers: { Accept: 'application/json' } });
      if (answer.ok && document.activeElement === box) {
        show(await answer.json());
      } else {
        close();
      }
    } catch (gone) {
      // The box works without suggestions, and a later question has replaced this one.
    }
  }

  function go(index) {
    location.assign(list.children[index].dataset.address);
  }

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, AFTER_MS);
  });
  box.addEventListener('focus', ask);
  box.addEventListener('blur', close);
  box.addEventListener('keydown', event => {
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (popup.hidden) {
        ask();
      } else {
        const next = event.key === 'ArrowDown' ? active + 1 : active - 1;
        mark(next > last ? -1 : next < -1 ? last : next);
      }
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      go(active);
    } else if (event.key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      close();
    }
  });
  // Before the box loses its focus, which closes the list.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const line = event.target.closest('[role=option]');
    if (line) {
      go(options().indexOf(line));
    }
  });
})();
