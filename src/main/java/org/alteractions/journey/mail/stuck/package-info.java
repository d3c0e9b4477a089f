/** Mails that keep a case from going on. */
package org.alteractions.journey.mail.stuck;
