/* Remembers in this tab the task from which a page was opened, so that each page leads back to it. */

const KEY = 'journey-task';
const LABEL = 'Retour à la tâche';
const back = document.querySelector('[data-back]');

if (back) {
  if (back.hash.includes('task=')) {
    sessionStorage.setItem(KEY, back.getAttribute('href'));
  } else if (sessionStorage.getItem(KEY)?.startsWith('/camunda/app/tasklist/')) {
    back.href = sessionStorage.getItem(KEY);
    back.textContent = LABEL;
  }
}

/* The chapter switch needs no button where a script can send it. */
const chapter = document.getElementById('antenne');
if (chapter) {
  chapter.form.querySelector('button').hidden = true;
  chapter.addEventListener('change', () => chapter.form.submit());
}
