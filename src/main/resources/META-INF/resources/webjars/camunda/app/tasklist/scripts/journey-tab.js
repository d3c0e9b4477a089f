/* The tab « Dossier » of a task. */

import file, { keys } from './journey-file.js';

export default {
  id: 'journey-tab',
  pluginPoint: 'tasklist.task.detail',
  // after the form, before the history and the diagram
  priority: 900,
  properties: { label: 'Dossier' },
  render: (node, { taskId }) => {
    node.setAttribute('role', 'region');
    node.setAttribute('aria-label', 'Dossier');
    node.setAttribute('aria-live', 'polite');
    file(node, keys.task(taskId));
  }
};
