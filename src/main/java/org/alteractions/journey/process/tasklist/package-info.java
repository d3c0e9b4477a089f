/**
 * What Tasklist shows of a dossier beside the form of a task: the line on the card, and the tab with the journal, the
 * documents and the messages.
 *
 * <p>The engine's tables hold no name of a person and no document, so Tasklist asks for them each time it shows a task. The answers
 * come from {@link org.alteractions.journey.process.tasklist.TaskPanel}, which the application provides.
 */
package org.alteractions.journey.process.tasklist;
