package org.alteractions.journey.people.merge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that refers to people.
 *
 * @param unique  columns of each unique index that contains this column
 * @param primary columns of the table's primary key
 * @param own     columns of the table that are neither counted by the database nor generated
 */
record TableColumn(
        String table, String column, Collection<Set<String>> unique, Set<String> primary, Set<String> own) {

    private static final String VERSION = "version";

    TableColumn {
        unique = List.copyOf(unique);
        primary = Set.copyOf(primary);
        own = Set.copyOf(own);
    }

    /**
     * Whether rows that are equal in an index say the same. Then one of them is enough; otherwise both records have
     * data of their own, which no merge may lose.
     */
    boolean isLink(Set<String> index) {
        return own.stream().allMatch(name -> index.contains(name) || name.equalsIgnoreCase(VERSION));
    }

    /**
     * Columns that identify a row later. A link that is deleted and created again counts as the same link. A row with
     * other values counts as another row once they have changed.
     */
    Set<String> key() {
        return unique.stream().filter(this::isLink).findFirst().orElseGet(() -> primary.contains(column)
                ? Stream.concat(primary.stream(), own.stream().filter(name -> !name.equalsIgnoreCase(VERSION)))
                        .collect(Collectors.toSet())
                : primary);
    }

    /** Condition that two rows a and b agree in the other columns of an index. */
    String sameOthers(Set<String> index) {
        String same = index.stream().filter(name -> !name.equals(column))
                .map(name -> "a." + name + " = b." + name)
                .collect(Collectors.joining(" and "));
        return same.isEmpty() ? "1 = 1" : same;
    }
}
