package org.alteractions.journey.participant;

import org.alteractions.journey.mail.Recipient;

/**
 * Somebody who came by a link of theirs.
 *
 * @param reference business key of the case that the link is about
 * @param person    whose link it is, reading the page's language
 */
public record Visit(String reference, String chapter, Recipient person) {}
