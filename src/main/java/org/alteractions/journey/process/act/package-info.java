/**
 * What follows from a form: before it is sent, what cannot be undone and who will be written to; after, what was
 * recorded, who was written to and what the case waits for. All of it is computed when somebody looks.
 */
package org.alteractions.journey.process.act;
