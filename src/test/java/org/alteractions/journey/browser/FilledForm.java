package org.alteractions.journey.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;

/** The answers of one way through a form. */
final class FilledForm {

    private FilledForm() {}

    /** With what the form proposes by itself, as a browser sends it. */
    static Map<String, Object> answers(FormCase way, String reference, Map<String, Object> shown) {
        Map<String, Object> answers = way.answersAbout(reference);
        FormSchema.of(way.form()).fields().stream()
                .map(FormSchema.Field::key)
                .filter(key -> shown.get(key) != null && !shown.get(key).toString().isEmpty())
                .forEach(key -> answers.putIfAbsent(key, plain(shown.get(key))));
        way.chosen().forEach(key -> {
            FormSchema.Field field = FormSchema.of(way.form()).field(key);
            List<String> offered = Choices.values(shown.get(field.valuesKey().orElseThrow()));
            answers.put(key, field.type().equals("select") ? offered.get(0) : offered);
        });
        return answers;
    }

    private static Object plain(Object shown) {
        try {
            return shown instanceof SpinJsonNode json
                    ? new ObjectMapper().readValue(json.toString(), Object.class)
                    : shown;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
