package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a season's Café Select, for instance {@code NAN-2026-AUTUMN/cafe-select}. */
public final class SessionReference extends CaseReference {

    /** Follows the season's reference. The season's process model builds the reference the same way. */
    public static final String SUFFIX = "/cafe-select";

    private SessionReference(String value) {
        super(value);
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static SessionReference of(String text) {
        return text == null ? null : new SessionReference(text);
    }

    /** Converts the reference of a case of this kind. */
    public static SessionReference of(CaseReference reference) {
        return reference == null ? null : new SessionReference(reference.value());
    }
}
