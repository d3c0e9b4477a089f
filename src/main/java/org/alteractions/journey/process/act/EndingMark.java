package org.alteractions.journey.process.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alteractions.journey.process.form.FormField;

/**
 * A question whose answer is irreversible. A designer marks it in the Modeler with custom properties:
 * <code>irreversible</code> with a sentence on what ends, and <code>written</code> with the mail recipients. With a
 * value after a dot (<code>irreversible.stopMission</code>) the mark applies to that choice only.
 *
 * @param answer    label of the choice; empty if any answer counts
 * @param sentence  what ends
 * @param audiences names of mail recipients, as in the inputs of models
 */
record EndingMark(String answer, String sentence, List<String> audiences) {

    static final String ENDS = "irreversible";
    static final String WRITTEN = "written";

    /** The marks that apply to the answers, in form order. */
    static List<EndingMark> in(List<FormField> fields, Map<String, ?> answers) {
        return fields.stream().flatMap(field -> in(field, chosen(answers.get(field.key())))).toList();
    }

    private static Stream<EndingMark> in(FormField field, List<String> chosen) {
        if (chosen.isEmpty()) {
            return Stream.empty();
        }
        List<EndingMark> marks = new ArrayList<>();
        if (property(field, ENDS) != null) {
            marks.add(new EndingMark("", property(field, ENDS), audiences(field, WRITTEN)));
        }
        chosen.stream()
                .filter(value -> property(field, ENDS + "." + value) != null)
                .forEach(value -> marks.add(new EndingMark(
                        choices(field).getOrDefault(value, ""),
                        property(field, ENDS + "." + value),
                        audiences(field, WRITTEN + "." + value))));
        return marks.stream();
    }

    /** Labels by value of the choices in the form. */
    static Map<String, String> choices(FormField field) {
        Map<String, String> labels = new LinkedHashMap<>();
        field.json().path("values")
                .forEach(value -> labels.put(value.path("value").asText(), value.path("label").asText()));
        return labels;
    }

    private static List<String> chosen(Object answer) {
        return answer instanceof List<?> several
                ? several.stream().map(Objects::toString).toList()
                : answer == null || answer.toString().isBlank() || Boolean.FALSE.equals(answer)
                        ? List.of()
                        : List.of(answer.toString());
    }

    private static String property(FormField field, String name) {
        return field.json().path("properties").path(name).asText(null);
    }

    private static List<String> audiences(FormField field, String name) {
        String written = property(field, name);
        return written == null ? List.of() : Arrays.stream(written.split(",")).map(String::strip).toList();
    }
}
