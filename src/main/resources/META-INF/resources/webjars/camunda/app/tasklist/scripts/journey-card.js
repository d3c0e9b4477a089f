/*
 * The line on a card of the task list: whether the task is late, the chapter, the person or structure concerned.
 * The engine's tables hold no name of a person, so the card asks the application each time it is shown.
 */

const KEPT_FOR_MS = 30_000;

/* Tasklist draws its list again and again; without this memory each drawing would ask for every card. */
const answers = new Map();

function ask(api, taskId) {
  // The token changes with the session: what one person was told is not shown to the next.
  const key = `${api.CSRFToken} ${taskId}`;
  forgetOldAnswers();
  if (!answers.has(key)) {
    answers.set(key, { askedAt: Date.now(), card: fetchCard(api, taskId) });
  }
  return answers.get(key).card;
}

function forgetOldAnswers() {
  const oldest = Date.now() - KEPT_FOR_MS;
  answers.forEach((answer, key) => {
    if (answer.askedAt < oldest) {
      answers.delete(key);
    }
  });
}

/* A card without our line is still a usable card: whatever goes wrong, nothing is shown. */
async function fetchCard(api, taskId) {
  try {
    const response = await fetch(
      `${api.tasklistApi}/plugin/journey/${api.engine}/card/${encodeURIComponent(taskId)}`,
      { headers: { Accept: 'application/json', 'X-XSRF-TOKEN': api.CSRFToken } }
    );
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function show(node, { overdue, chapter, subject }) {
  const concerned = [chapter, subject].filter(Boolean).join(' · ');
  if (overdue) {
    const late = document.createElement('strong');
    late.className = 'journey-card-late';
    late.textContent = 'En retard';
    node.append(late, concerned ? ' · ' : '');
  }
  node.append(concerned);
  // The line may be cut; the whole of it stays within reach.
  node.title = concerned;
}

export default {
  id: 'journey-card',
  pluginPoint: 'tasklist.card',
  priority: 10,
  render: (node, { api, taskId }) => {
    node.className = 'journey-card';
    ask(api, taskId).then(card => {
      if (card) {
        show(node, card);
      }
    });
  }
};
