/** What Tasklist shows beside a form: whom the task is about, the case's journal, its documents. */
package org.alteractions.journey.process.panel;
