package org.alteractions.journey.process.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.alteractions.journey.Sentence;

/**
 * A question whose answer is recorded only with a certain answer to another question: an hour of arrival is useless
 * from an absent person. A page without scripts always shows both questions. The form names that answer in the custom
 * property <code>onlyWhen</code>, for instance "declaredAvailability=presentBetween"; several answers are separated by
 * spaces.
 *
 * @param question key of the other question
 * @param choices  answers of the other question of which one is required
 */
public record TiedAnswer(String question, List<String> choices) {

    private static final Sentence OR = new Sentence("\u00a0» ou «\u00a0", "” or “");

    private static final String PROPERTY = "onlyWhen";

    public static Optional<TiedAnswer> of(FormField field) {
        String[] parts = field.json().path("properties").path(PROPERTY).asText("").split("=", 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(
                new TiedAnswer(parts[0].strip(), List.of(parts[1].strip().split(" +"))));
    }

    /**
     * Sentence on an answer that does not fit; empty if it fits or is left over.
     *
     * @param words label of a question's choice, by key and value
     */
    public static Optional<Sentence> problem(
            FormField field, Map<String, Object> answers, Map<String, Object> before, BinaryOperator<String> words) {
        return of(field)
                .filter(tied -> !FieldCheck.isEmpty(answers.get(field.key())))
                .filter(tied -> !tied.fits(answers) && !isLeftOver(field, answers, before))
                .map(tied -> new Sentence(
                        "ne va qu'avec la réponse « %s » : choisissez-la, ou videz ce champ"
                                .formatted(tied.inWords(words, Locale.FRENCH)),
                        "goes only with the answer “%s”: choose it, or empty this field"
                                .formatted(tied.inWords(words, Locale.ENGLISH))));
    }

    /** Whether the answer was prefilled and no longer fits. It was not typed now and is not recorded. */
    public static boolean isLeftOver(FormField field, Map<String, Object> answers, Map<String, Object> before) {
        return of(field).filter(tied -> !tied.fits(answers)).isPresent()
                && Objects.toString(answers.get(field.key()), "").equals(Objects.toString(before.get(field.key()), ""));
    }

    private String inWords(BinaryOperator<String> words, Locale language) {
        return choices.stream()
                .map(choice -> words.apply(question, choice))
                .collect(Collectors.joining(OR.in(language)));
    }

    private boolean fits(Map<String, Object> answers) {
        return choices.contains(Objects.toString(answers.get(question), ""));
    }
}
