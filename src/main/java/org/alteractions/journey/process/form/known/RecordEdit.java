package org.alteractions.journey.process.form.known;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.form.Submission;

/**
 * A submission and its changes to an existing record.
 *
 * @param submission complete: an absent answer was never given, or was emptied
 * @param before     the previous record; null if none is edited
 * @param changes    answers that differ from the record
 */
public record RecordEdit(Submission submission, KnownRecord before, List<Change> changes) {

    /** @param labels the question's choices at the time of submission */
    record Change(String key, String question, Map<String, String> labels) {}

    static RecordEdit ofNothing(Submission submission) {
        return new RecordEdit(submission, null, List.of());
    }
}
