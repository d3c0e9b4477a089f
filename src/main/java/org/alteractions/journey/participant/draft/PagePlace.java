package org.alteractions.journey.participant.draft;

import org.alteractions.journey.security.Network;

/**
 * Where a draft belongs: nobody reads it from another page or another browser.
 *
 * @param page    for instance "inscription", or "link-12"
 * @param browser what its cookie says; null where it has sent none
 */
public record PagePlace(String page, String browser, Network network) {}
