package org.alteractions.journey.participant.draft;

import org.alteractions.journey.security.Network;

/**
 * Page and browser of a draft; it can be read from no other page or browser.
 *
 * @param page    for instance "inscription", or "link-12"
 * @param browser value of the cookie; null if none was sent
 */
public record PagePlace(String page, String browser, Network network) {}
