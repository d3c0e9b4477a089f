/** Mails that could not be delivered, and the corrected address. */
package org.alteractions.journey.mail.undelivered;
