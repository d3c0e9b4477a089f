package org.alteractions.journey.process.correction;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A changed answer about a person or record.
 *
 * @param subject     participant number, for instance "coach-12", or reference of the record
 * @param reference   of the case or entry in which it was changed
 * @param question    label in the form that was used
 * @param valueBefore in words; null if there was none
 * @param valueAfter  in words; null if it was deleted
 * @param undone      null while the change stands
 */
public record RecordChange(
        @Id Long id,
        String subject,
        CaseReference reference,
        String question,
        String valueBefore,
        String valueAfter,
        @Embedded.Empty Made made,
        @Embedded.Nullable Undone undone) {

    /**
     * When, by whom and why.
     *
     * @param changedBy staff account, participant number, or "system"
     * @param reason    null where none was asked
     */
    public record Made(Instant changedAt, String changedBy, String reason) {}

    /** When and by whom the change was undone, together with others. */
    public record Undone(Instant undoneAt, String undoneBy) {}

    public Instant changedAt() {
        return made.changedAt();
    }

    public String changedBy() {
        return made.changedBy();
    }

    /** As staff wrote it; empty if no reason was asked. */
    public String reason() {
        return made.reason() == null ? "" : made.reason();
    }
}
