/**
 * Normalizes typed or pasted text, e-mail addresses and telephone numbers. Staff forms and participants' pages both
 * read answers through it.
 */
package org.alteractions.journey.input;
