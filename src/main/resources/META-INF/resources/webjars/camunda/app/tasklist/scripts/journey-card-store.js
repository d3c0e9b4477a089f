/*
 * What the application says of tasks, for a short while. A module of its own: Tasklist loads the scripts of its plugins
 * under other addresses, so that one that is imported as well would run twice.
 */

import { call, token } from './journey-server.js';

const KEPT_FOR_MS = 30_000;

/* Tasklist draws its list again and again; without this memory each drawing would ask for every card. */
const answers = new Map();

// The token changes with the session: what one person was told is not shown to the next.
const keyOf = taskId => `${token()} ${taskId}`;

/** The answer as far as it is there: with a card, null for none, once it has come. */
export function answered(taskId) {
  return answers.get(keyOf(taskId));
}

/** The card of a task; null where its reader may not do it, or nobody answers. */
export function cardOf(taskId) {
  forgetOldAnswers();
  const key = keyOf(taskId);
  if (!answers.has(key)) {
    const answer = { askedAt: Date.now() };
    answer.coming = fetchCard(taskId).then(card => {
      answer.card = card;
      return card;
    });
    answers.set(key, answer);
  }
  return answers.get(key).coming;
}

function forgetOldAnswers() {
  const oldest = Date.now() - KEPT_FOR_MS;
  answers.forEach((answer, key) => {
    if (answer.askedAt < oldest) {
      answers.delete(key);
    }
  });
}

/* A card without our line is still a usable card: whatever goes wrong, Tasklist's own name is shown. */
async function fetchCard(taskId) {
  try {
    const response = await call(`card/${encodeURIComponent(taskId)}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
