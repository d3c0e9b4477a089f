package org.alteractions.journey.process.form.known;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.form.Submission;

/**
 * A submit with what it leaves as it was.
 *
 * @param submission complete: an absent answer is one that nobody has given, or that was emptied
 * @param before     the record as it was; null where nothing existing is edited
 * @param changes    answers that are not the record's own
 */
public record RecordEdit(Submission submission, KnownRecord before, List<Change> changes) {

    /** @param labels of the question's choices, as they were when the form was sent */
    record Change(String key, String question, Map<String, String> labels) {}

    static RecordEdit ofNothing(Submission submission) {
        return new RecordEdit(submission, null, List.of());
    }
}
