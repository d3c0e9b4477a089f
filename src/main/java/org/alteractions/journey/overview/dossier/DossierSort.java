package org.alteractions.journey.overview.dossier;

import java.util.Arrays;
import java.util.Optional;

/** Orders of the list of dossiers. Each ends with the reference, so that pages never overlap. */
public enum DossierSort {
    NEWEST("recents", "Plus récents d'abord", "d.reference desc"),
    OLDEST("anciens", "Plus anciens d'abord", "d.reference"),
    STRUCTURE("structure", "Structure, de A à Z", "lower(s.name), d.reference"),
    STATE("etat", "État", "d.state, d.reference"),
    NEXT("prochaine", "Prochaine date d'abord", "next_on, d.reference");

    private final String key;
    private final String label;
    private final String order;

    DossierSort(String key, String label, String order) {
        this.key = key;
        this.label = label;
        this.order = order;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    String order() {
        return order;
    }

    static Optional<DossierSort> ofKey(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }
}
