/** Calendar files attached to mails. */
package org.alteractions.journey.mail.calendar;
