package org.alteractions.journey.list;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a list shows. It stands in the address, so that a reload, a bookmark or a mailed link shows the same list.
 */
public interface ListFilter {

    Shown<?> shown();

    /** Values of the list's own address parameters, in their order; an empty value is not chosen. */
    Map<String, String> chosen();

    default boolean isFiltered() {
        return !shown().words().isEmpty() || chosen().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /**
     * Parameters of the list's address; those that are not chosen are missing.
     *
     * @param page from 1
     */
    default Map<String, String> parameters(int page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ListParameters.WORDS, shown().words());
        parameters.putAll(chosen());
        parameters.put(ListParameters.SORT, shown().sortKey());
        parameters.put(ListParameters.PAGE, page == 1 ? "" : String.valueOf(page));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }
}
