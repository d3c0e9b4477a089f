package org.alteractions.journey.participant.page;

import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.springframework.stereotype.Component;

/** What is said to a participant whose answers the domain cannot accept, by field. */
@Component
public class Refusals {

    /** Of what is wrong with the whole. */
    private static final String NO_FIELD = "";

    private final RefusalMessages messages;

    Refusals(RefusalMessages messages) {
        this.messages = messages;
    }

    public Map<String, Sentence> of(SubmissionRefused refused) {
        return refused.refusal().map(this::of)
                // Without the domain's own words, those of the form that staff use: in French, but better than none.
                .orElseGet(() -> Map.of(NO_FIELD, Sentence.inFrench(refused.getMessage())));
    }

    public Map<String, Sentence> of(Refusal refusal) {
        return Map.of(Objects.toString(messages.field(refusal), NO_FIELD), messages.sentence(refusal));
    }
}
