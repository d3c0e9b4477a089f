package org.alteractions.journey.list;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total number of rows that the filter shows on all pages
 * @param page  from 1
 */
public record ListPage<R>(List<R> rows, int total, int pages, int page) {

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** A list without any row. */
    public static <R> ListPage<R> empty() {
        return new ListPage<>(List.of(), 0, 1, 1);
    }

    /** The same page with other rows, for instance with more about each. */
    public <O> ListPage<O> with(Function<List<R>, List<O>> more) {
        return new ListPage<>(more.apply(rows), total, pages, page);
    }
}
