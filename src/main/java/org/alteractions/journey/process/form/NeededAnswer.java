package org.alteractions.journey.process.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.Sentence;

/**
 * A question that is required if another question has a certain answer: "another date" needs a date. The form names
 * that answer in the custom property <code>neededWhen</code>, for instance "schoolAnswer=otherDate"; several answers
 * are separated by spaces.
 *
 * @param question key of the other question
 * @param choices  answers of the other question that make this one required
 */
public record NeededAnswer(String question, List<String> choices) {

    private static final Sentence OR = new Sentence("\u00a0» ou «\u00a0", "” or “");

    private static final String PROPERTY = "neededWhen";

    public static Optional<NeededAnswer> of(FormField field) {
        String[] parts = field.json().path("properties").path(PROPERTY).asText("").split("=", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new NeededAnswer(parts[0].strip(), List.of(parts[1].strip().split(" +"))));
    }

    /** Labels of the other question's answers, joined for use between quotation marks. */
    public String inWords(List<FormField> fields, Locale language) {
        return choices.stream().map(choice -> fields.stream()
                        .filter(field -> question.equals(field.key()))
                        .findFirst()
                        .map(field -> field.inWords(choice))
                        .orElse(choice))
                .collect(Collectors.joining(OR.in(language)));
    }

    /** Sentence on the missing answer; empty if the field is answered or not required. */
    public static Optional<Sentence> problem(FormField field, List<FormField> fields, Map<String, Object> answers) {
        return of(field)
                .filter(needed -> needed.choices.contains(Objects.toString(answers.get(needed.question), "")))
                .filter(needed -> FieldCheck.isEmpty(answers.get(field.key())))
                .map(needed -> new Sentence(
                        "obligatoire avec la réponse « %s »".formatted(needed.inWords(fields, Locale.FRENCH)),
                        "required with the answer “%s”".formatted(needed.inWords(fields, Locale.ENGLISH))));
    }
}
