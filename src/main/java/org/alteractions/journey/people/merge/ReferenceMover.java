package org.alteractions.journey.people.merge;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.person.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves all references from one record to another one of the same kind. */
@Component
class ReferenceMover {

    private final PersonReferences references;
    private final JdbcClient jdbc;

    ReferenceMover(PersonReferences references, JdbcClient jdbc) {
        this.references = references;
        this.jdbc = jdbc;
    }

    /**
     * Afterwards no row refers to the first one. Where a table has the same link for both, one remains.
     *
     * @throws org.alteractions.journey.Refusal if both have data that exclude each other, such as two places in a team
     */
    void move(PersonKind kind, ParticipantId from, ParticipantId to) {
        Object former = id(from);
        Object kept = id(to);
        List<TableColumn> keys = references.keys(kind.people());
        List<TableColumn> texts = references.texts();
        keys.forEach(column -> check(column, former, kept));
        texts.forEach(column -> check(column, from.value(), to.value()));
        keys.forEach(column -> move(column, former, kept));
        texts.forEach(column -> move(column, from.value(), to.value()));
    }

    private static Long id(ParticipantId number) {
        return Long.valueOf(number.number());
    }

    private void check(TableColumn column, Object former, Object kept) {
        for (Set<String> index : column.unique()) {
            if (index.size() > 1 && !column.isLink(index) && jdbc.sql("select count(*)" + both(column, index))
                    .param("former", former).param("kept", kept).query(Integer.class).single() > 0) {
                throw PeopleRefusal.MERGE_COLLIDES.of();
            }
        }
    }

    private void move(TableColumn column, Object former, Object kept) {
        for (Set<String> index : column.unique()) {
            jdbc.sql("delete" + both(column, index)).param("former", former).param("kept", kept).update();
        }
        jdbc.sql("update %s set %s = :kept where %s = :former"
                        .formatted(column.table(), column.column(), column.column()))
                .param("former", former).param("kept", kept).update();
    }

    private static String both(TableColumn column, Set<String> index) {
        return " from %1$s a where a.%2$s = :former and exists (select 1 from %1$s b where b.%2$s = :kept and %3$s)"
                .formatted(column.table(), column.column(), column.sameOthers(index));
    }
}
