/** What is already known of a person or organisation when a form about it opens, and the change that is saved. */
package org.alteractions.journey.process.form.known;
