/*
 * A link in a form opens in a new tab: in the same one it would leave Tasklist, and whatever was filled in would be lost.
 * A page of ours learns from which task it was opened, so that it leads back to it.
 */

import { withTask } from './journey-navigation.js';

document.addEventListener('click', event => {
  const link = event.target.closest('.fjs-container a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
    const path = link.getAttribute('href');
    if (path.startsWith('/') && !path.includes('tache=')) {
      link.setAttribute('href', withTask(path));
    }
  }
}, { capture: true });

export default [];
