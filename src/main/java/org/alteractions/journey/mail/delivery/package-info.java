/** Delivery of the outbox over SMTP, at least once, with an explicit state for each mail. */
package org.alteractions.journey.mail.delivery;
