package org.alteractions.journey.team.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The position of each element in a list, counted without duplicates. */
final class Index<T> {

    private final Map<T, Integer> places = new HashMap<>();

    Index(List<T> all) {
        all.forEach(one -> places.putIfAbsent(one, places.size()));
    }

    int of(T one) {
        return places.get(one);
    }

    boolean has(T one) {
        return places.containsKey(one);
    }
}
