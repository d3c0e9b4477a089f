/** The only sender of mails: they are written in the transaction of their event and delivered afterwards. */
package org.alteractions.journey.mail;
