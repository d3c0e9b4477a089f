package org.alteractions.journey.student;

import java.util.Arrays;
import java.util.Optional;

/** What a candidate hands in. */
enum DocumentName {
    CV("cv", "CV"),
    LETTER("letter", "Lettre de motivation");

    private final String key;
    private final String label;

    DocumentName(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    public String label() {
        return label;
    }

    static Optional<DocumentName> ofKey(String key) {
        return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst();
    }
}
