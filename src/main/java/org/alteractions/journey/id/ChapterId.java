package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Id of a chapter, for instance {@code nantes}; the tenant of its processes. */
public record ChapterId(@JsonValue String value) {

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static ChapterId of(String text) {
        return text == null ? null : new ChapterId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
