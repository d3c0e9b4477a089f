package org.alteractions.journey.process.correction;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.annotation.Id;

/**
 * One answer about somebody that is another one since.
 *
 * @param subject     participant number, for instance "coach-12", or reference of the record
 * @param reference   of the case or entry in which it was changed
 * @param question    in the words of the form that was used
 * @param valueBefore in words; null where nothing was known
 * @param valueAfter  in words; null where it was emptied
 * @param changedBy   staff account, participant's number, or "system"
 */
public record RecordChange(
        @Id Long id,
        String subject,
        CaseReference reference,
        String question,
        String valueBefore,
        String valueAfter,
        Instant changedAt,
        String changedBy) {}
