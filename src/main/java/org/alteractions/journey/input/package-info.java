/**
 * What people type or paste, brought into one written form: text, e-mail addresses, telephone numbers. Both seams, staff's
 * forms and participants' pages, read answers through it.
 */
package org.alteractions.journey.input;
