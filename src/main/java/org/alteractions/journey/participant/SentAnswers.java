package org.alteractions.journey.participant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.form.Component;
import org.springframework.util.MultiValueMap;

/** What a browser has sent, with the types that the form's fields have. Unknown fields are not looked at. */
final class SentAnswers {

    private SentAnswers() {}

    static Map<String, Object> of(PageForm form, MultiValueMap<String, String> sent) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Component question : form.questions()) {
            Object answer = answer(question, sent.getOrDefault(question.key(), List.of()));
            if (answer != null) {
                answers.put(question.key(), answer);
            }
        }
        return answers;
    }

    private static Object answer(Component question, List<String> values) {
        String first = values.isEmpty() ? "" : values.get(0).strip();
        return switch (question.type()) {
            case "checkbox" -> values.isEmpty() ? unticked(question) : Boolean.TRUE;
            case "checklist", "taglist" -> values;
            // As people of either language write it.
            case "number" -> first.isEmpty() ? null : first.replace(',', '.').replaceAll("\\s", "");
            case "filepicker" -> null;
            default -> first.isEmpty() ? null : first;
        };
    }

    private static Boolean unticked(Component question) {
        return question.required() ? null : Boolean.FALSE;
    }
}
