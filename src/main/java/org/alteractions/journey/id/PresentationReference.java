package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a season's presentation at one school, for instance {@code NAN-2026-AUTUMN/audencia}. */
public final class PresentationReference extends CaseReference {

    private PresentationReference(String value) {
        super(value);
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static PresentationReference of(String text) {
        return text == null ? null : new PresentationReference(text);
    }

    /** Converts the reference of a case of this kind. */
    public static PresentationReference of(CaseReference reference) {
        return reference == null ? null : new PresentationReference(reference.value());
    }
}
