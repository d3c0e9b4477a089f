/** The mails' catalogue and templates, and the values they show. */
package org.alteractions.journey.mail.template;
