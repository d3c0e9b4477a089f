package org.alteractions.journey.people.directory;

import java.util.Arrays;
import java.util.Optional;

/** Orders of the list of people. Each ends with the number, so that pages never overlap. */
enum PeopleSort {
    NAME("nom", "Nom, de A à Z", "sorted, number"),
    NAME_DOWN("nom-inverse", "Nom, de Z à A", "sorted desc, number"),
    KIND("genre", "Genre, puis nom", "place, sorted, number"),
    ORGANISATION("organisation", "Organisation, puis nom", "lower(organisation), sorted, number");

    private final String key;
    private final String label;
    private final String order;

    PeopleSort(String key, String label, String order) {
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

    static Optional<PeopleSort> ofKey(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }
}
