package org.alteractions.journey.input;

import org.alteractions.journey.Sentence;

/** Typed text that is not what its field asks for. Holds the reason only, never the text: messages reach logs. */
public final class NotReadable extends RuntimeException {

    private final transient Sentence reason;

    NotReadable(Sentence reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** What is wrong and what is right, as it follows a colon: "ce numéro … ; par exemple …". */
    public Sentence reason() {
        return reason;
    }
}
