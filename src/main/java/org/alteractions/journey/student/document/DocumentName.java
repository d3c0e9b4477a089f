package org.alteractions.journey.student.document;

import java.util.Arrays;
import java.util.Optional;
import org.alteractions.journey.Sentence;

/** Documents that a candidate hands in. */
public enum DocumentName {
    CV("cv", new Sentence("CV", "CV")),
    LETTER("letter", new Sentence("Lettre de motivation", "Cover letter"));

    private final String key;
    private final Sentence words;

    DocumentName(String key, Sentence words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    /** Label for staff. */
    public String label() {
        return words.french();
    }

    Sentence words() {
        return words;
    }

    public static Optional<DocumentName> ofKey(String key) {
        return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst();
    }
}
