package org.alteractions.journey.review;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about a review; the sentences are in <code>messages/review.yaml</code>. */
public enum ReviewRefusal implements RefusalCode {
    NO_FEEDBACK_AWAITED,
    REVIEW_CLOSED("dossier");

    private final List<String> parameters;

    ReviewRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
