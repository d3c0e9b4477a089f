package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a season's seminar, for instance {@code NAN-2026-AUTUMN/seminar}. */
public final class SeminarReference extends CaseReference {

    private SeminarReference(String value) {
        super(value);
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static SeminarReference of(String text) {
        return text == null ? null : new SeminarReference(text);
    }

    /** Converts the reference of a case of this kind. */
    public static SeminarReference of(CaseReference reference) {
        return reference == null ? null : new SeminarReference(reference.value());
    }
}
