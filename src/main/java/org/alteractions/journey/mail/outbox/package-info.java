/** The outbox: mails written in the transaction of their event, checked again before they are sent. */
package org.alteractions.journey.mail.outbox;
