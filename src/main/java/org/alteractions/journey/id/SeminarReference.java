package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a season's seminar, for instance {@code NAN-2026-AUTUMN/seminar}. */
public final class SeminarReference extends CaseReference {

    private SeminarReference(String value) {
        super(value);
    }

    /** @return null for null, as a table or an optional answer may hold it */
    @JsonCreator
    public static SeminarReference of(String text) {
        return text == null ? null : new SeminarReference(text);
    }

    /** The reference of a case that is known to be of this kind. */
    public static SeminarReference of(CaseReference reference) {
        return reference == null ? null : new SeminarReference(reference.value());
    }
}
