package org.alteractions.journey.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.Intervention.Author;
import org.alteractions.journey.journal.Intervention.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class InterventionRepository {

    private static final int LONGEST_STATE = 1000;

    private final JdbcClient jdbc;

    InterventionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param entry id of the case's journal entry; null if the intervention concerns no single case */
    void save(Intervention done, Long entry, Instant moment) {
        Subject subject = done.subject();
        jdbc.sql("""
                insert into intervention (entry, kind, reference, chapter, process, step, actor, role, reason,
                    state_before, state_after, happened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(entry)
                .param(done.kind().name())
                .param(subject.reference() == null ? null : subject.reference().value())
                .param(subject.chapter() == null ? null : subject.chapter().value())
                .param(subject.process())
                .param(subject.step())
                .param(done.author().account())
                .param(done.author().role())
                .param(done.author().reason())
                .param(shortened(done.before()))
                .param(shortened(done.after()))
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Intervention> of(CaseReference reference) {
        return jdbc.sql("select * from intervention where reference = ? order by id").param(reference.value())
                .query(InterventionRepository::row).list();
    }

    private static Intervention row(ResultSet row, int number) throws SQLException {
        String chapter = row.getString("chapter");
        return new Intervention(
                InterventionKind.valueOf(row.getString("kind")),
                new Subject(CaseReference.of(row.getString("reference")),
                        chapter == null ? null : ChapterId.of(chapter),
                        row.getString("process"), row.getString("step")),
                new Author(row.getString("actor"), row.getString("role"), row.getString("reason")),
                row.getString("state_before"), row.getString("state_after"));
    }

    private static String shortened(String state) {
        return state.length() <= LONGEST_STATE ? state : state.substring(0, LONGEST_STATE - 1) + "…";
    }
}
