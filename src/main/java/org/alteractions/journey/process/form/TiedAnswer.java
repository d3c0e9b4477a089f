package org.alteractions.journey.process.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.alteractions.journey.Sentence;

/**
 * A question whose answer is recorded only with a certain answer to another one: an hour of arrival says nothing of
 * somebody who stays away. A page without scripts shows both all the time. Its form names that answer by the custom
 * property <code>onlyWhen</code>, for instance "declaredAvailability=presentBetween".
 *
 * @param question key of the other question
 * @param choice   its answer
 */
public record TiedAnswer(String question, String choice) {

    private static final String PROPERTY = "onlyWhen";

    public static Optional<TiedAnswer> of(FormField field) {
        String[] parts = field.json().path("properties").path(PROPERTY).asText("").split("=", 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(new TiedAnswer(parts[0].strip(), parts[1].strip()));
    }

    /**
     * The sentence that says that an answer does not fit; empty where it does, or where it is left over.
     *
     * @param words of a question's choice, by key and value
     */
    public static Optional<Sentence> problem(
            FormField field, Map<String, Object> answers, Map<String, Object> before, BinaryOperator<String> words) {
        return of(field)
                .filter(tied -> !FieldCheck.isEmpty(answers.get(field.key())))
                .filter(tied -> !tied.fits(answers) && !isLeftOver(field, answers, before))
                .map(tied -> words.apply(tied.question, tied.choice))
                .map(choice -> new Sentence(
                        "ne va qu'avec la réponse « %s » : choisissez-la, ou videz ce champ".formatted(choice),
                        "goes only with the answer “%s”: choose it, or empty this field".formatted(choice)));
    }

    /** Whether the page has begun with an answer that no longer fits: nobody typed it now, and it is not recorded. */
    public static boolean isLeftOver(FormField field, Map<String, Object> answers, Map<String, Object> before) {
        return of(field).filter(tied -> !tied.fits(answers)).isPresent()
                && Objects.toString(answers.get(field.key()), "").equals(Objects.toString(before.get(field.key()), ""));
    }

    private boolean fits(Map<String, Object> answers) {
        return choice.equals(Objects.toString(answers.get(question), null));
    }
}
