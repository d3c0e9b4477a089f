package org.alteractions.journey.list;

import java.util.List;

/**
 * What the template of a list shows around its rows.
 *
 * @param words   that were searched for
 * @param problem why there are no rows; empty if the request is good
 * @param heading number of rows and whether they are filtered; empty with a problem
 */
public record ListModel(
        ListView view, String words, List<FilterField> fields, boolean filtered, String problem, Heading heading,
        Links links) {

    /**
     * @param number for instance "12 dossiers"
     * @param filter for instance " avec ces filtres"
     */
    public record Heading(String number, String filter, int page, int pages) {}

    /**
     * Addresses.
     *
     * @param all      the list without filters
     * @param previous empty on the first page
     * @param next     empty on the last page
     */
    public record Links(String all, String csv, String xlsx, String previous, String next) {}
}
