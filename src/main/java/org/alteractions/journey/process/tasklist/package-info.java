/**
 * What Tasklist shows of a case beside the task's form: a line on the card, and a tab with the journal, documents and
 * messages.
 *
 * <p>The engine's tables contain no names of people and no documents, so Tasklist requests them whenever it shows a
 * task. The application provides them by {@link org.alteractions.journey.process.tasklist.TaskPanel}.
 */
package org.alteractions.journey.process.tasklist;
