/**
 * The interface between forms and the engine. Shown values are computed when a form opens. Declared keys become routing
 * variables, and all other answers are recorded in the application's tables. Each submission is checked against its
 * form.
 */
package org.alteractions.journey.process.form;
