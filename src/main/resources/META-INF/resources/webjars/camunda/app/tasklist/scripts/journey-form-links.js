/*
 * A link in a form opens in a new tab: in the same one it would leave Tasklist, and whatever was filled in would be lost.
 */

document.addEventListener('click', event => {
  const link = event.target.closest('.fjs-container a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, { capture: true });

export default [];
