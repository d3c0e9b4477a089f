package org.alteractions.journey.overview.dossier;

import org.alteractions.journey.list.ListSort;

/** Orders of the list of dossiers. */
public enum DossierSort implements ListSort {
    NEWEST("recents", "Plus récents d'abord", "d.reference desc"),
    OLDEST("anciens", "Plus anciens d'abord", "d.reference"),
    STRUCTURE("structure", "Structure, de A à Z", "lower(s.name), d.reference"),
    STATE("etat", "État", "d.state, d.reference"),
    NEXT("prochaine", "Prochaine date d'abord", "n.next_on nulls last, d.reference");

    private final String key;
    private final String label;
    private final String order;

    DossierSort(String key, String label, String order) {
        this.key = key;
        this.label = label;
        this.order = order;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String order() {
        return order;
    }
}
