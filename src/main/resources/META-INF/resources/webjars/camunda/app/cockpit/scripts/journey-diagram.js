/*
 * On the diagrams: a badge at each node at which cases are stuck, with their number and for how long. On an instance also
 * the way that it has taken, and the tab with its journal. A diagram appears even where the counts do not.
 */

import { ago, at, create, read, say } from './journey-page.js';
import { shown } from './journey-shown.js';

const VISITED = 'journey-visited';

function badge({ count, since, words }) {
  const text = since ? `${count} · ${ago(since)}` : String(count);
  return create('span', {
    className: 'journey-badge',
    textContent: `⚠ ${text}`,
    title: words.join('\n'),
    attributes: {
      role: 'img',
      'aria-label': say(`${count} ${count > 1 ? 'cas bloqués' : 'cas bloqué'} ici : ${words.join(', ')}`,
        `${count} stuck here: ${words.join(', ')}`)
    }
  });
}

async function drawBadges(viewer, api, parameters) {
  try {
    const nodes = await read(api, 'stuck/nodes', parameters);
    const elements = viewer.get('elementRegistry');
    nodes.filter(({ node }) => elements.get(node)).forEach(one => viewer.get('overlays').add(one.node, 'journey-stuck', {
      position: { top: -14, left: -10 },
      html: badge(one)
    }));
  } catch (failure) {
    console.warn(failure.message);
  }
}

/* A flow was taken if its target was entered once its source had been left. */
function flowsOf(elements, visits) {
  const times = new Map();
  visits.forEach(({ node, start, end }) => {
    const known = times.get(node) ?? { firstEnd: null, lastStart: null };
    known.firstEnd = end && (!known.firstEnd || end < known.firstEnd) ? end : known.firstEnd;
    known.lastStart = !known.lastStart || start > known.lastStart ? start : known.lastStart;
    times.set(node, known);
  });
  return elements.filter(({ source, target, waypoints }) => {
    const from = waypoints && times.get(source?.id);
    const to = waypoints && times.get(target?.id);
    return from?.firstEnd && to && to.lastStart >= from.firstEnd;
  });
}

function drawPath() {
  const { viewer, visits, isDrawn } = shown;
  if (!viewer || !visits) {
    return;
  }
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const all = [...visits.map(({ node }) => elements.get(node)).filter(Boolean), ...flowsOf(elements, visits)];
  all.forEach(element => (isDrawn ? canvas.addMarker(element.id, VISITED) : canvas.removeMarker(element.id, VISITED)));
}

function kindOf(kind) {
  return { step: say('étape', 'step'), event: say('événement', 'event'), mail: say('courriel', 'mail') }[kind];
}

function row({ at: moment, kind, what, by, state }) {
  return create('tr', {},
    create('td', { textContent: at(moment) }),
    create('td', { textContent: kindOf(kind) }),
    create('td', { textContent: what }),
    create('td', { textContent: by }),
    create('td', { textContent: state }));
}

async function drawJournal(node, api, instance) {
  const said = create('p', { attributes: { role: 'status' } });
  node.replaceChildren(said);
  try {
    const { reference, entries, path } = await read(api, `instance/${encodeURIComponent(instance)}/journal`);
    shown.visits = path;
    drawPath();
    const columns = [say('Quand', 'When'), say('Quoi', 'Kind'), say('Détail', 'Detail'), say('Par ou pour', 'By or to'),
      say('État', 'State')];
    node.replaceChildren(create('div', { className: 'journey-journal' },
      create('label', {},
        create('input', {
          type: 'checkbox',
          checked: shown.isDrawn,
          onchange: ({ target }) => {
            shown.isDrawn = target.checked;
            drawPath();
          }
        }), say(' Montrer le chemin parcouru sur le schéma', ' Show the path taken on the diagram')),
      create('table', { className: 'table' },
        create('caption', { textContent: say(`Journal de ${reference ?? instance}`, `Journal of ${reference ?? instance}`) }),
        create('thead', {}, create('tr', {}, ...columns.map(textContent => create('th', { textContent, scope: 'col' })))),
        create('tbody', {}, ...entries.map(row)))));
  } catch (failure) {
    said.textContent = failure.message;
  }
}

async function drawInstance(viewer, api, instance) {
  // The vendor reads it from the address, which may already be another page's.
  if (!instance) {
    return;
  }
  shown.viewer = viewer;
  shown.visits = null;
  drawBadges(viewer, api, { instance });
  try {
    shown.visits = (await read(api, `instance/${encodeURIComponent(instance)}/journal`)).path;
    drawPath();
  } catch (failure) {
    console.warn(failure.message);
  }
}

export default [
  {
    id: 'journey-definition-badges',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    render: (viewer, { api, processDefinitionId }) => drawBadges(viewer, api, { definition: processDefinitionId }),
    unmount() {}
  },
  {
    id: 'journey-instance-badges',
    pluginPoint: 'cockpit.processInstance.diagram.plugin',
    render: (viewer, { api, processInstanceId }) => drawInstance(viewer, api, processInstanceId),
    unmount() {
      shown.viewer = null;
    }
  },
  {
    id: 'journey-journal',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 40,
    properties: { label: 'Journal' },
    render: (node, { api, processInstanceId }) => drawJournal(node, api, processInstanceId),
    unmount() {}
  }
];
