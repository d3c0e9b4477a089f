package org.alteractions.journey.participant.receipt;

import org.alteractions.journey.id.CaseReference;

/**
 * Whose answer to what. Links are written anew with each mail, so it is not the link.
 *
 * @param about what the page asks about where its link serves several; else empty
 */
public record ReceiptKey(String purpose, CaseReference reference, String participant, String about) {}
