package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Reference of a structure's dossier, for instance {@code NAN-26-007}. */
public final class DossierReference extends CaseReference {

    private DossierReference(String value) {
        super(value);
    }

    /** @return null for null, as a table or an optional answer may hold it */
    @JsonCreator
    public static DossierReference of(String text) {
        return text == null ? null : new DossierReference(text);
    }

    /** The reference of a case that is known to be of this kind. */
    public static DossierReference of(CaseReference reference) {
        return reference == null ? null : new DossierReference(reference.value());
    }
}
