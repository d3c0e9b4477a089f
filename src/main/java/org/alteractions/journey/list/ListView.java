package org.alteractions.journey.list;

/**
 * What is fixed about a list.
 *
 * @param name a fixed word: the page in the security log
 * @param path of the page; followed by ".csv" or ".xlsx", of the file
 */
public record ListView(String name, String template, String path, Words words) {

    /**
     * Words of a list, in French.
     *
     * @param search    label of the search box
     * @param tooLong   what to search for, after a search that was too long
     * @param none      heading of a list without rows
     * @param one       heading of a list with one row
     * @param many      follows the number of rows
     * @param unfiltered follows the heading of a list without filters; may be empty
     * @param reset     link to the list without filters
     */
    public record Words(
            String search, String tooLong, String none, String one, String many, String unfiltered, String reset) {}

    String heading(int total) {
        return switch (total) {
            case 0 -> words.none;
            case 1 -> words.one;
            default -> total + " " + words.many;
        };
    }
}
