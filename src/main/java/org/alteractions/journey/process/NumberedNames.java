package org.alteractions.journey.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up names by numeric or textual ids in one query. */
public final class NumberedNames {

    private static final String NUMBER = "\\d{1,18}";

    private NumberedNames() {}

    /** @param query selects id and name, with the parameter <code>:ids</code> */
    public static Map<String, String> byNumber(JdbcClient jdbc, String query, Set<String> ids) {
        List<Long> numbers = ids.stream().filter(id -> id.matches(NUMBER)).map(Long::valueOf).toList();
        return numbers.isEmpty() ? Map.of() : select(jdbc, query, numbers);
    }

    /** @param query selects id and name, with the parameter <code>:ids</code> */
    public static Map<String, String> byText(JdbcClient jdbc, String query, Set<String> ids) {
        return ids.isEmpty() ? Map.of() : select(jdbc, query, List.copyOf(ids));
    }

    private static Map<String, String> select(JdbcClient jdbc, String query, List<?> ids) {
        return jdbc.sql(query).param("ids", ids)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
