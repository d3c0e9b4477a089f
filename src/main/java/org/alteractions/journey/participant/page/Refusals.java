package org.alteractions.journey.participant.page;

import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.springframework.stereotype.Component;

/** Messages, by field, for answers that the domain refuses. */
@Component
public class Refusals {

    /** Key of a problem with the whole form. */
    private static final String NO_FIELD = "";

    private final RefusalMessages messages;

    Refusals(RefusalMessages messages) {
        this.messages = messages;
    }

    public Map<String, Sentence> of(SubmissionRefused refused) {
        return refused.refusal().map(this::of)
                // Without a domain refusal, the message of the staff form is used. It is in French.
                .orElseGet(() -> Map.of(NO_FIELD, Sentence.inFrench(refused.getMessage())));
    }

    public Map<String, Sentence> of(Refusal refusal) {
        return Map.of(Objects.toString(messages.field(refusal), NO_FIELD), messages.sentence(refusal));
    }
}
