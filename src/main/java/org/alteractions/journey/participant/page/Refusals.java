package org.alteractions.journey.participant.page;

import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.form.SubmissionRefused;

/** What is said to a participant whose answers the domain cannot accept, by field. */
public final class Refusals {

    /** Of what is wrong with the whole. */
    private static final String NO_FIELD = "";

    private Refusals() {}

    public static Map<String, Sentence> of(SubmissionRefused refused) {
        return refused.refusal().map(Refusals::of)
                // Without the domain's own words, those of the form that staff use: in French, but better than none.
                .orElseGet(() -> Map.of(NO_FIELD, Sentence.inFrench(refused.getMessage())));
    }

    public static Map<String, Sentence> of(Refusal refusal) {
        return Map.of(refusal.field() == null ? NO_FIELD : refusal.field(), refusal.sentence());
    }
}
