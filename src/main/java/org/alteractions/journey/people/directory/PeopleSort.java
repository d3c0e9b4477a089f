package org.alteractions.journey.people.directory;

import org.alteractions.journey.list.ListSort;

/** Orders of the list of people. */
public enum PeopleSort implements ListSort {
    NAME("nom", "Nom de famille, de A à Z", "sorted, number"),
    NAME_DOWN("nom-inverse", "Nom de famille, de Z à A", "sorted desc, number"),
    KIND("type", "Type, puis nom", "place, sorted, number"),
    ORGANISATION("organisation", "Organisation, puis nom", "lower(organisation), sorted, number");

    private final String key;
    private final String label;
    private final String order;

    PeopleSort(String key, String label, String order) {
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
