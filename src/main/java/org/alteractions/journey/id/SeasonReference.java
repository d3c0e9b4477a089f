package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a chapter's season, for instance {@code NAN-2026-AUTUMN}. */
public final class SeasonReference extends CaseReference {

    private SeasonReference(String value) {
        super(value);
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static SeasonReference of(String text) {
        return text == null ? null : new SeasonReference(text);
    }

    /** Converts the reference of a case of this kind. */
    public static SeasonReference of(CaseReference reference) {
        return reference == null ? null : new SeasonReference(reference.value());
    }

    /** Reference of the season's Café Select. */
    public SessionReference cafeSelect() {
        return SessionReference.of(value() + SessionReference.SUFFIX);
    }

    /** Reference of the season's seminar. */
    public SeminarReference seminar() {
        return SeminarReference.of(value() + "/seminar");
    }
}
