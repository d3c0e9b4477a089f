package org.alteractions.journey.process.form.known;

import java.util.List;
import org.alteractions.journey.process.form.Submission;

/**
 * A submit with what it leaves as it was.
 *
 * @param submission complete: an absent answer is one that nobody has given, or that was emptied
 * @param subject    of the record; null where nothing existing is edited
 */
public record RecordEdit(Submission submission, String subject, List<Change> changes) {

    /** Both values in words; null for none. */
    record Change(String question, String before, String after) {}

    static RecordEdit ofNothing(Submission submission) {
        return new RecordEdit(submission, null, List.of());
    }
}
