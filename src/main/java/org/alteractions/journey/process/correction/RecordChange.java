package org.alteractions.journey.process.correction;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.annotation.Id;

/**
 * A changed answer about a person or record.
 *
 * @param subject     participant number, for instance "coach-12", or reference of the record
 * @param reference   of the case or entry in which it was changed
 * @param question    label in the form that was used
 * @param valueBefore in words; null if there was none
 * @param valueAfter  in words; null if it was deleted
 * @param changedBy   staff account, participant number, or "system"
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
