package org.alteractions.journey.process.form.seam;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormField;

/**
 * A sent form with the questions that it asked.
 *
 * @param version   optimistic lock; counts corrections
 * @param context   step of the form; its ids distinguish the tasks of a step
 * @param form      id of the form
 * @param author    staff account or participant number
 * @param answers   current answers by key
 * @param questions questions of the deployed form version, in order; empty if the deployment was deleted
 */
public record RecordedForm(
        Long id,
        int version,
        CaseContext context,
        String form,
        String author,
        Instant time,
        Map<String, Object> answers,
        List<FormField> questions) {

    /** Variables of the step whose ids are recorded. */
    public static Set<org.alteractions.journey.process.Variable> subjects() {
        return SubmissionService.ABOUT;
    }
}
