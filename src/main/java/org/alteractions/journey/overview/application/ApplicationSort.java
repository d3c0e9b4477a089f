package org.alteractions.journey.overview.application;

import java.util.Arrays;
import java.util.Optional;

/** Orders of the list of applications. Each ends with the number, so that pages never overlap. */
public enum ApplicationSort {
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

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    String order() {
        return order;
    }

    static Optional<ApplicationSort> ofKey(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }
}
