package org.alteractions.journey.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL query for the rows of a list. One statement reads a page and counts the rows of all pages. */
public final class ListQuery {

    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final String tables;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ListQuery(JdbcClient jdbc, String tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** @param tables joined tables, as after "from" */
    public static ListQuery of(JdbcClient jdbc, String tables) {
        return new ListQuery(jdbc, tables);
    }

    public ListQuery with(Map<String, Object> more) {
        parameters.putAll(more);
        return this;
    }

    public ListQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public ListQuery where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Only rows for which the condition has this answer; all rows without an answer. */
    public ListQuery where(Optional<Boolean> answer, String condition) {
        answer.ifPresent(is -> conditions.add((is ? "(" : "not (") + condition + ")"));
        return this;
    }

    /**
     * Only rows that contain all words; all rows if nothing was typed.
     *
     * @param texts SQL expressions of normalized text
     * @param phone SQL expression of a telephone number's digits
     */
    public ListQuery search(Shown<?> shown, List<String> texts, String phone) {
        shown.wanted().ifPresent(wanted -> with(wanted.texts()).where(wanted.inAny(texts, phone)));
        return this;
    }

    /** A page beyond the last one is the last one. */
    public <R> ListPage<R> page(String columns, Shown<?> shown, RowMapper<R> mapper) {
        List<Counted<R>> rows = rows(columns, shown, shown.page(), mapper);
        int total = rows.isEmpty() ? beyond(shown) : rows.get(0).total();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(shown.page(), pages);
        List<Counted<R>> found = rows.isEmpty() && total > 0 ? rows(columns, shown, page, mapper) : rows;
        return new ListPage<>(found.stream().map(Counted::row).toList(), total, pages, page);
    }

    private record Counted<R>(R row, int total) {}

    private <R> List<Counted<R>> rows(String columns, Shown<?> shown, int page, RowMapper<R> mapper) {
        return jdbc.sql("select " + columns + ", count(*) over () as of_all_pages from " + tables + condition()
                        + " order by " + shown.sort().order() + " limit :size offset :first")
                .params(parameters).param("size", PAGE).param("first", (page - 1L) * PAGE)
                .query((row, number) -> new Counted<>(mapper.mapRow(row, number), row.getInt("of_all_pages")))
                .list();
    }

    // A page without rows says nothing about those before it.
    private int beyond(Shown<?> shown) {
        return shown.page() == 1
                ? 0
                : jdbc.sql("select count(*) from " + tables + condition()).params(parameters)
                        .query(Integer.class).single();
    }

    /** The rows of all pages. */
    public <R> List<R> all(String columns, ListSort sort, RowMapper<R> mapper) {
        return jdbc.sql("select " + columns + " from " + tables + condition() + " order by " + sort.order())
                .params(parameters)
                .query(mapper)
                .list();
    }

    private String condition() {
        return conditions.isEmpty() ? "" : "\nwhere " + String.join("\nand ", conditions);
    }
}
