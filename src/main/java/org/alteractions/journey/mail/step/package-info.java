/** The steps of models that send or escalate, and the daily digest. */
package org.alteractions.journey.mail.step;
