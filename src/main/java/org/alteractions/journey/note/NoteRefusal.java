package org.alteractions.journey.note;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about a note; the sentences are in <code>messages/note.yaml</code>. */
public enum NoteRefusal implements RefusalCode {
    EMPTY,
    TOO_LONG("longest");

    private final List<String> parameters;

    NoteRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
