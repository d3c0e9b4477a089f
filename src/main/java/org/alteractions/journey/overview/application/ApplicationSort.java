package org.alteractions.journey.overview.application;

import org.alteractions.journey.list.ListSort;

/** Orders of the list of applications. */
public enum ApplicationSort implements ListSort {
    NAME("nom", "Nom, de A à Z", "lower(s.last_name), lower(s.first_name), a.number"),
    NEWEST("recents", "Plus récentes d'abord", "a.registered_at desc, a.number desc"),
    STATE("etat", "État", "a.state, lower(s.last_name), a.number"),
    SCHOOL("ecole", "École", "lower(h.name), lower(s.last_name), a.number");

    private final String key;
    private final String label;
    private final String order;

    ApplicationSort(String key, String label, String order) {
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
