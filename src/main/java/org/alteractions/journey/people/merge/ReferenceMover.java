package org.alteractions.journey.people.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.person.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves all references from one record to another one of the same kind. */
@Component
class ReferenceMover {

    private final PersonReferences references;
    private final RowCopies copies;
    private final JdbcClient jdbc;

    ReferenceMover(PersonReferences references, RowCopies copies, JdbcClient jdbc) {
        this.copies = copies;
        this.references = references;
        this.jdbc = jdbc;
    }

    /**
     * Afterwards no row refers to the first one. Where a table has the same link for both, one remains.
     *
     * @param done gets each row that is moved or deleted
     * @throws org.alteractions.journey.Refusal if both have data that exclude each other, such as two places in a team
     */
    void move(PersonKind kind, ParticipantId from, ParticipantId to, Consumer<MergeRow> done) {
        Object former = kind.id(from);
        Object kept = kind.id(to);
        List<TableColumn> keys = references.keys(kind.people());
        List<TableColumn> texts = references.texts();
        check(keys, former, kept);
        check(texts, from.value(), to.value());
        keys.forEach(column -> move(column, former, kept, key -> done.accept(
                MergeRow.moved(MergeRow.What.KEY_MOVED, column, key)), done));
        texts.forEach(column -> move(column, from.value(), to.value(), key -> done.accept(
                MergeRow.moved(MergeRow.What.NUMBER_MOVED, column, key)), done));
    }

    /** @throws org.alteractions.journey.Refusal if both have data that exclude each other */
    void check(PersonKind kind, ParticipantId from, ParticipantId to) {
        check(references.keys(kind.people()), kind.id(from), kind.id(to));
        check(references.texts(), from.value(), to.value());
    }

    private void check(List<TableColumn> columns, Object former, Object kept) {
        columns.forEach(column -> check(column, former, kept));
    }

    /** Deletes a record to which nothing refers any more. */
    void delete(PersonKind kind, ParticipantId former, Consumer<MergeRow> done) {
        copies.read(kind.people(), "a.id = :id", Map.of("id", kind.id(former)))
                .forEach(row -> done.accept(MergeRow.deleted(kind.people(), row)));
        jdbc.sql("delete from " + kind.people() + " where id = ?").param(kind.id(former)).update();
    }

    private void check(TableColumn column, Object former, Object kept) {
        for (Set<String> index : column.unique()) {
            if (index.size() > 1 && !column.isLink(index) && jdbc.sql("select count(*)" + both(column, index))
                    .param("former", former).param("kept", kept).query(Integer.class).single() > 0) {
                throw PeopleRefusal.MERGE_COLLIDES.of();
            }
        }
    }

    private void move(TableColumn column, Object former, Object kept, Consumer<Map<String, String>> moved,
            Consumer<MergeRow> deleted) {
        for (Set<String> index : column.unique()) {
            copies.read(column.table(), condition(column, index), Map.of("former", former, "kept", kept))
                    .forEach(row -> deleted.accept(MergeRow.deleted(column.table(), row)));
            jdbc.sql("delete" + both(column, index)).param("former", former).param("kept", kept).update();
        }
        List<Map<String, String>> keys = copies.read(
                column.table(), column.key(), "a." + column.column() + " = :former", Map.of("former", former));
        if (keys.isEmpty()) {
            // PostgreSQL refuses a number that is too long for the column, even if no row would get it.
            return;
        }
        keys.forEach(key -> {
            Map<String, String> after = new HashMap<>(key);
            after.replace(column.column(), kept.toString());
            moved.accept(after);
        });
        jdbc.sql("update %s set %s = :kept where %s = :former"
                        .formatted(column.table(), column.column(), column.column()))
                .param("former", former).param("kept", kept).update();
    }

    private static String both(TableColumn column, Set<String> index) {
        return " from " + column.table() + " a where " + condition(column, index);
    }

    private static String condition(TableColumn column, Set<String> index) {
        return "a.%2$s = :former and exists (select 1 from %1$s b where b.%2$s = :kept and %3$s)"
                .formatted(column.table(), column.column(), column.sameOthers(index));
    }
}
