/*
 * Suggestions below a search box while somebody types: an editable combobox with a list, after the ARIA authoring practices,
 * as in the header of our own pages (static/staff/suggestions.js). Without a choice the box keeps its words.
 */

import { create } from './journey-server.js';

const AFTER_MS = 200;
const SHORTEST = 2;

/**
 * @param box  in an element that is its position's origin
 * @param ask  gets the words, and promises suggestions: label, kind, and what a choice does
 * @return closes the list
 */
export function suggest(box, ask) {
  const list = create('ul', { id: `${box.id}-suggestions`, className: 'journey-suggestions', hidden: true });
  const said = create('p', { className: 'sr-only' });
  let offered = [];
  let active = -1;
  let asked = 0;
  let timer = 0;

  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  said.setAttribute('aria-live', 'polite');
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
    .forEach(([name, value]) => box.setAttribute(name, value));
  box.after(list, said);

  function mark(index) {
    active = index;
    [...list.children].forEach((line, at) => line.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  }

  function show(suggestions) {
    offered = suggestions;
    list.replaceChildren(...suggestions.map(({ label, kind }, at) => {
      const line = create('li', { id: `${list.id}-${at}` }, create('span', { text: label }), ' ',
        create('span', { className: 'journey-tab-quiet', text: kind }));
      line.setAttribute('role', 'option');
      return line;
    }));
    list.hidden = !suggestions.length;
    box.setAttribute('aria-expanded', String(!list.hidden));
    mark(-1);
    said.textContent = list.hidden ? '' : suggestions.length === 1 ? 'Une suggestion.' : `${suggestions.length} suggestions.`;
  }

  function close() {
    clearTimeout(timer);
    asked += 1;
    show([]);
  }

  async function offer() {
    const words = box.value.trim();
    asked += 1;
    const mine = asked;
    const suggestions = words.length < SHORTEST ? [] : await ask(words);
    if (mine === asked && document.activeElement === box) {
      show(suggestions);
    }
  }

  function choose(index) {
    const { choose: chosen } = offered[index];
    close();
    chosen();
  }

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(offer, AFTER_MS);
  });
  box.addEventListener('blur', close);
  box.addEventListener('keydown', event => {
    const last = offered.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        offer();
      } else {
        const next = event.key === 'ArrowDown' ? active + 1 : active - 1;
        mark(next > last ? -1 : next < -1 ? last : next);
      }
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && !list.hidden) {
      // The dialog around the box stays.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  // Before the box loses its focus, which closes the list.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const line = event.target.closest('[role=option]');
    if (line) {
      choose([...list.children].indexOf(line));
    }
  });
  return close;
}
