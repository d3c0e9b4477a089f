package org.alteractions.journey.process.form.seam;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormField;

/**
 * A form that was sent, with the questions that it asked then.
 *
 * @param version   counts corrections
 * @param context        where it stood; its ids are those that tell one task of a step from the others
 * @param form      id of the form
 * @param author    staff account or participant's number
 * @param answers   by key, as they stand now
 * @param questions of the form as it was deployed then, in its order; empty where it is gone
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

    /** Variables of the step whose ids are known. */
    public static Set<org.alteractions.journey.process.Variable> subjects() {
        return SubmissionService.ABOUT;
    }
}
