package org.alteractions.journey.journal;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.annotation.Id;

/**
 * One event.
 *
 * @param actor  staff account, participant number, or "system"
 * @param detail the change as an id, a number or an enum value; never a person's name or free text; may be null
 */
public record JournalEntry(
        @Id Long id, CaseReference reference, JournalEvent event, Instant happenedAt, String actor, String detail) {}
