/** What Tasklist shows beside a form: the task's subject, the case's journal and its documents. */
package org.alteractions.journey.process.panel;
