package org.alteractions.journey.people.merge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that refers to people.
 *
 * @param unique columns of each unique index that contains this column
 * @param own    columns of the table that are neither counted by the database nor generated
 */
record TableColumn(String table, String column, Collection<Set<String>> unique, Set<String> own) {

    private static final String VERSION = "version";

    TableColumn {
        unique = List.copyOf(unique);
        own = Set.copyOf(own);
    }

    /**
     * Whether rows that are equal in an index say the same. Then one of them is enough; otherwise both records have
     * data of their own, which no merge may lose.
     */
    boolean isLink(Set<String> index) {
        return own.stream().allMatch(name -> index.contains(name) || name.equalsIgnoreCase(VERSION));
    }

    /** Condition that two rows a and b agree in the other columns of an index. */
    String sameOthers(Set<String> index) {
        String same = index.stream().filter(name -> !name.equals(column))
                .map(name -> "a." + name + " = b." + name)
                .collect(Collectors.joining(" and "));
        return same.isEmpty() ? "1 = 1" : same;
    }
}
