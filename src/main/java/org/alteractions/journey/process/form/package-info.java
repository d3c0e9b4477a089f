/**
 * The seam between forms and engine: what a form shows is computed when it opens, what it declares becomes a routing
 * variable, everything else that it asks is recorded in our own tables; each submit is checked against the form.
 */
package org.alteractions.journey.process.form;
