package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a structure's dossier, for instance {@code NAN-26-007}. */
public final class DossierReference extends CaseReference {

    private DossierReference(String value) {
        super(value);
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static DossierReference of(String text) {
        return text == null ? null : new DossierReference(text);
    }

    /** Converts the reference of a case of this kind. */
    public static DossierReference of(CaseReference reference) {
        return reference == null ? null : new DossierReference(reference.value());
    }
}
