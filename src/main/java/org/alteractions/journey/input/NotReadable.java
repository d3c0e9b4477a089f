package org.alteractions.journey.input;

import org.alteractions.journey.Sentence;

/**
 * Thrown for typed text that its field does not accept. Contains only the reason, never the text, because messages
 * reach the logs.
 */
public final class NotReadable extends RuntimeException {

    private final transient Sentence reason;

    NotReadable(Sentence reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** What is wrong and what is expected, as the text after a colon: "ce numéro … ; par exemple …". */
    public Sentence reason() {
        return reason;
    }
}
