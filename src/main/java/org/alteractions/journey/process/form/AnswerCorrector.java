package org.alteractions.journey.process.form;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;

/**
 * The feature that carries a corrected answer to its domain, in the correction's transaction. Answers of the form that no
 * corrector owns, and that <code>corrections.yaml</code> does not name, are only recorded and need none.
 */
public interface AnswerCorrector {

    /** Id of the form. */
    String form();

    /** Keys of the questions that it owns. */
    default Set<String> keys() {
        return Set.of();
    }

    default boolean owns(Question question) {
        return keys().contains(question.key());
    }

    /**
     * The steps whose answers it cannot correct any more, each with a sentence that says why and what to do instead. As
     * many queries for many as for one.
     */
    default Map<CaseContext, String> closed(Collection<CaseContext> steps) {
        return Map.of();
    }

    /** One sentence on what follows from a correction; empty where nothing does. */
    default Optional<String> follows() {
        return Optional.empty();
    }

    /**
     * @param corrected all answers of the form as they stand after the correction
     * @throws org.alteractions.journey.Refusal where the domain cannot accept one; nothing has changed then
     */
    void correct(Submission corrected);
}
