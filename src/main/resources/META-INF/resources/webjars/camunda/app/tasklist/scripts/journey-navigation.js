/*
 * The staff's own pages in Tasklist's header: the same entries as in the header of these pages. Each link carries the open
 * task, so that the page leads back to it.
 */

import { create } from './journey-server.js';

/* More entries than fit beside the vendor's own actions stand in a list that opens. */
const IN_THE_HEADER = 3;

function openTask() {
  return new URLSearchParams(location.hash.split('?')[1] || '').get('task');
}

/** Address of one of our pages, with the open task. */
export function withTask(path) {
  const task = openTask();
  return task ? `${path}${path.includes('?') ? '&' : '?'}tache=${encodeURIComponent(task)}` : path;
}

function link({ path, label }) {
  const entry = create('a', { href: path, text: label });
  // The task may change after the header was drawn.
  const refresh = () => { entry.href = withTask(path); };
  entry.addEventListener('pointerdown', refresh);
  entry.addEventListener('focus', refresh);
  return create('li', {}, entry);
}

async function fill(list) {
  try {
    const response = await fetch('/navigation', { headers: { Accept: 'application/json' } });
    const entries = response.ok ? await response.json() : [];
    const links = entries.map(link);
    const rest = links.slice(IN_THE_HEADER);
    list.append(...links.slice(0, IN_THE_HEADER));
    if (rest.length) {
      const more = create('details', {}, create('summary', { text: 'Plus' }), create('ul', {}, ...rest));
      more.addEventListener('focusout', event => {
        if (!more.contains(event.relatedTarget)) {
          more.open = false;
        }
      });
      list.append(create('li', {}, more));
    }
  } catch {
    // Tasklist works without these links.
  }
}

export default {
  id: 'journey-navigation',
  pluginPoint: 'tasklist.navbar.action',
  priority: 20,
  render: node => {
    const list = create('ul');
    const place = create('nav', { className: 'journey-navigation' }, list);
    place.setAttribute('aria-label', 'Pages');
    node.append(place);
    fill(list);
  }
};
