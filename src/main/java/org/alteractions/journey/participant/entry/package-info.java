/** The public entries: requests and registrations of people without a link, confirmed by mail. */
package org.alteractions.journey.participant.entry;
