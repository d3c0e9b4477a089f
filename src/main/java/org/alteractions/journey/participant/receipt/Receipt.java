package org.alteractions.journey.participant.receipt;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.participant.draft.AnswerLine;

/**
 * Receipt of one accepted answer.
 *
 * @param number counts the answers of one person to one page, from 1
 * @param digest of the submitted form
 * @param lines  recorded answers; empty a day later
 * @param ends   whether the answer is final
 */
public record Receipt(int number, String digest, List<AnswerLine> lines, boolean ends, Instant sentAt) {}
