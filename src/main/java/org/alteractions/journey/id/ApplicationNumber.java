package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Number of a student's application, for instance {@code NAN-2026-AUTUMN-004}. It is the reference of its case. */
public final class ApplicationNumber extends CaseReference {

    private ApplicationNumber(String value) {
        super(value);
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static ApplicationNumber of(String text) {
        return text == null ? null : new ApplicationNumber(text);
    }

    /** Converts the reference of a case of this kind. */
    public static ApplicationNumber of(CaseReference reference) {
        return reference == null ? null : new ApplicationNumber(reference.value());
    }
}
