package org.alteractions.journey.participant.receipt;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;

/**
 * Key of a receipt: the answers of one person to one page. It is not the link, because each mail has new links.
 *
 * @param about subject of the page if its link serves several; else empty
 */
public record ReceiptKey(String purpose, CaseReference reference, ParticipantId participant, String about) {}
