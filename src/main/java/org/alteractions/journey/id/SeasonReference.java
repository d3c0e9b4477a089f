package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a chapter's season, for instance {@code NAN-2026-AUTUMN}. */
public final class SeasonReference extends CaseReference {

    private SeasonReference(String value) {
        super(value);
    }

    /** @return null for null, as a table or an optional answer may hold it */
    @JsonCreator
    public static SeasonReference of(String text) {
        return text == null ? null : new SeasonReference(text);
    }

    /** The reference of a case that is known to be of this kind. */
    public static SeasonReference of(CaseReference reference) {
        return reference == null ? null : new SeasonReference(reference.value());
    }
}
