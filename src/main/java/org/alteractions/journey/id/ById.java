package org.alteractions.journey.id;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads records by their ids: one query, whatever their number, and none for no id. */
public final class ById {

    private ById() {}

    /**
     * Those that exist.
     *
     * @param find reads the records of several ids
     */
    public static <I, T> Map<I, T> read(Stream<I> ids, Function<List<I>, List<T>> find, Function<T, I> id) {
        List<I> wanted = ids.distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : find.apply(wanted).stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
