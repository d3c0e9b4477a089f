package org.alteractions.journey.process.form;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;

/**
 * Carries a corrected answer to its feature's domain, in the correction's transaction. Answers without a corrector that
 * <code>corrections.yaml</code> does not name are only recorded.
 */
public interface AnswerCorrector {

    /** Id of the form. */
    String form();

    /** Keys of the questions that this corrector owns. */
    default Set<String> keys() {
        return Set.of();
    }

    default boolean owns(Question question) {
        return keys().contains(question.key());
    }

    /**
     * Steps whose answers can no longer be corrected, with a sentence on the reason and the alternative. The number of
     * queries does not depend on the number of steps.
     */
    default Map<CaseContext, String> closed(Collection<CaseContext> steps) {
        return Map.of();
    }

    /** Sentence on the effect of a correction; empty if it has none. */
    default Optional<String> follows() {
        return Optional.empty();
    }

    /**
     * @param corrected all answers of the form after the correction
     * @throws org.alteractions.journey.Refusal if the domain cannot accept an answer; nothing has changed then
     */
    void correct(Submission corrected);
}
