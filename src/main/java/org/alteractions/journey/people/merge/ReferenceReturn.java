package org.alteractions.journey.people.merge;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.people.merge.PersonMerge.Snapshot;
import org.alteractions.journey.person.PersonKind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a merged record back, with the references that still point to the kept one. */
@Component
class ReferenceReturn {

    /** Rules of the domain that the database does not know. */
    private static final Map<PersonKind, List<Set<String>>> ALSO_UNIQUE = Map.of(
            PersonKind.SCHOOL, List.of(Set.of("chapter", "contact_email"), Set.of("chapter", "name")));

    private final RowCopies copies;
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ReferenceReturn(RowCopies copies, JdbcTemplate template, JdbcClient jdbc) {
        this.copies = copies;
        this.template = template;
        this.jdbc = jdbc;
    }

    /** @throws org.alteractions.journey.Refusal if somebody else has the address now, or a related record is gone */
    void giveBack(PersonKind kind, PersonMerge merge, Snapshot snapshot) {
        List<MergeRow> deleted = snapshot.rows().stream().filter(row -> row.what() == MergeRow.What.DELETED).toList();
        MergeRow record = deleted.get(deleted.size() - 1);
        requireFree(kind, record);
        try {
            copies.insert(record.table(), record.values());
            snapshot.rows().forEach(row -> giveBack(kind, merge, row));
            deleted.subList(0, deleted.size() - 1).forEach(row -> copies.insert(row.table(), row.values()));
        } catch (DataIntegrityViolationException gone) {
            throw PeopleRefusal.UNDO_RELATED_GONE.of();
        }
    }

    private void giveBack(PersonKind kind, PersonMerge merge, MergeRow row) {
        if (row.what() == MergeRow.What.INHERITED) {
            Map<String, String> key = new HashMap<>(row.values());
            String value = key.remove(row.column());
            copies.replace(row.table(), row.column(), key, value, null);
        } else if (row.what() == MergeRow.What.KEY_MOVED) {
            copies.replace(row.table(), row.column(), row.values(),
                    kind.id(merge.kept()).toString(), kind.id(merge.former().number()).toString());
        } else if (row.what() == MergeRow.What.NUMBER_MOVED) {
            copies.replace(row.table(), row.column(), row.values(),
                    merge.kept().value(), merge.former().number().value());
        }
    }

    /** The database compares addresses by letter, and the domain does not. */
    private void requireFree(PersonKind kind, MergeRow record) {
        Map<String, String> values = new HashMap<>();
        record.values().forEach((column, value) -> {
            if (value != null && !value.isEmpty()) {
                values.put(column.toLowerCase(Locale.ROOT), value);
            }
        });
        Stream.concat(unique(record.table()).stream(), ALSO_UNIQUE.getOrDefault(kind, List.of()).stream())
                .filter(values.keySet()::containsAll)
                .forEach(index -> {
                    String same = index.stream()
                            .map(column -> "lower(cast(a.%1$s as varchar)) = lower(cast(:%1$s as varchar))"
                                    .formatted(column))
                            .collect(Collectors.joining(" and "));
                    if (jdbc.sql("select count(*) from " + record.table() + " a where " + same).params(values)
                            .query(Integer.class).single() > 0) {
                        throw PeopleRefusal.UNDO_ADDRESS_TAKEN.of();
                    }
                });
    }

    private Collection<Set<String>> unique(String table) {
        return template.execute((ConnectionCallback<Collection<Set<String>>>) connection -> {
            Map<String, Set<String>> indexes = new HashMap<>();
            try (ResultSet found = connection.getMetaData().getIndexInfo(connection.getCatalog(),
                    connection.getSchema(), PersonReferences.stored(connection.getMetaData(), table), true, false)) {
                while (found.next()) {
                    if (found.getString("COLUMN_NAME") != null) {
                        indexes.computeIfAbsent(found.getString("INDEX_NAME"), name -> new HashSet<>())
                                .add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
            return indexes.values();
        });
    }
}
