/** The one sender: mails are written in the transaction of the event they tell of, and delivered afterwards. */
package org.alteractions.journey.mail;
