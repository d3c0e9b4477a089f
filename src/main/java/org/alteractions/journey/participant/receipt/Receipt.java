package org.alteractions.journey.participant.receipt;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.participant.draft.AnswerLine;

/**
 * One answer that was handed on.
 *
 * @param number counts the answers of one person to one page, from 1
 * @param digest of what was sent
 * @param lines  what was recorded; empty a day later
 * @param ends   whether it was an answer that cannot be taken back
 */
public record Receipt(int number, String digest, List<AnswerLine> lines, boolean ends, Instant sentAt) {}
