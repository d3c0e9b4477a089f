package org.alteractions.journey.participant.step;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.participant.page.PageForm;
import org.alteractions.journey.process.form.FormField;

/**
 * Detects final answers, which cannot be taken back. The custom property <code>final</code> of a question lists them
 * (values, separated by spaces); the property <code>consequence</code> says what follows. A final answer ends the case,
 * unless there is a property <code>caseGoesOn</code>.
 */
final class FinalAnswers {

    private FinalAnswers() {}

    /** Consequences of the final answers; empty if all answers may be changed. */
    static List<String> consequences(PageForm form, Map<String, Object> answers) {
        return given(form, answers)
                .map(question -> question.json().path("properties").path("consequence").asText(""))
                .toList();
    }

    /** Whether the answers end the case or the reader's part in it. */
    static boolean end(PageForm form, Map<String, Object> answers) {
        return given(form, answers).anyMatch(question -> !question.json().path("properties").has("caseGoesOn"));
    }

    private static Stream<FormField> given(PageForm form, Map<String, Object> answers) {
        return form.questions().stream()
                .filter(question -> answers.get(question.key()) != null)
                .filter(question -> Set.copyOf(Arrays.asList(
                                question.json().path("properties").path("final").asText("").split(" ")))
                        .contains(Objects.toString(answers.get(question.key()))));
    }
}
