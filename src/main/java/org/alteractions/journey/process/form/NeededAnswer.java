package org.alteractions.journey.process.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.Sentence;

/**
 * A question that has to be answered where another one has a certain answer: "another date" says nothing without a date.
 * A form names that answer by the custom property <code>neededWhen</code>, for instance "schoolAnswer=otherDate".
 *
 * @param question key of the other question
 * @param choice   its answer
 */
public record NeededAnswer(String question, String choice) {

    private static final String PROPERTY = "neededWhen";

    public static Optional<NeededAnswer> of(FormField field) {
        String[] parts = field.json().path("properties").path(PROPERTY).asText("").split("=", 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(new NeededAnswer(parts[0].strip(), parts[1].strip()));
    }

    /** The other answer, as the form words it. */
    public String inWords(List<FormField> fields) {
        return fields.stream()
                .filter(field -> question.equals(field.key()))
                .findFirst()
                .map(field -> field.inWords(choice))
                .orElse(choice);
    }

    /** The sentence that says what is missing; empty where the field is answered or need not be. */
    public static Optional<Sentence> problem(FormField field, List<FormField> fields, Map<String, Object> answers) {
        return of(field)
                .filter(needed -> needed.choice.equals(Objects.toString(answers.get(needed.question), null)))
                .filter(needed -> FieldCheck.isEmpty(answers.get(field.key())))
                .map(needed -> needed.inWords(fields))
                .map(words -> new Sentence(
                        "obligatoire avec la réponse « %s »".formatted(words), "required with the answer “%s”".formatted(words)));
    }
}
