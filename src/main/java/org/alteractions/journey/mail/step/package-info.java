/** Steps of models that send mails or escalate tasks, and the daily digest. */
package org.alteractions.journey.mail.step;
