/*
 * The diagram of the instance that is open, for its tabs. A module of its own: the vendor loads each registered script
 * under another address than its importers, and so as another module.
 */

export const shown = { viewer: null, visits: null, isDrawn: true };

const NEXT = 'journey-next';
let marked = [];

/** Name of a node of the diagram that is open; its id if it is of another diagram. */
export function nameOf(node) {
  return shown.viewer?.get('elementRegistry').get(node)?.businessObject.name?.replace(/\s+/g, ' ') ?? node;
}

/** Outlines nodes of the diagram that is open. */
export function mark(nodes) {
  unmark();
  const elements = shown.viewer?.get('elementRegistry');
  marked = nodes.filter(node => elements?.get(node));
  marked.forEach(node => shown.viewer.get('canvas').addMarker(node, NEXT));
}

export function unmark() {
  marked.forEach(node => shown.viewer?.get('canvas').removeMarker(node, NEXT));
  marked = [];
}
