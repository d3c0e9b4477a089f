package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Business key of a case: a dossier, application, season, presentation, session or seminar. Subclasses name the kind if
 * it is known. References with the same text are equal, even of different classes.
 */
public class CaseReference implements Comparable<CaseReference> {

    private final String value;

    CaseReference(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static CaseReference of(String text) {
        return text == null ? null : new CaseReference(text);
    }

    @JsonValue
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(CaseReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof CaseReference that && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
