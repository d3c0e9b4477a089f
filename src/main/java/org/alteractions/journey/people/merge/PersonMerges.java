package org.alteractions.journey.people.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.people.merge.PersonMerge.Snapshot;
import org.alteractions.journey.people.merge.PersonMerge.Value;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores merges, with what is needed to undo them, for 30 days. */
@Component
public class PersonMerges {

    private static final List<String> PARTS = List.of("person_merge_row", "person_merge_value");

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final Clock clock;

    PersonMerges(JdbcClient jdbc, ObjectMapper json, CurrentUser user, Clock clock) {
        this.user = user;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Merges into a record that may still be undone, newest first. */
    public List<PersonMerge> into(ParticipantId kept) {
        return jdbc.sql("select * from person_merge where kept = :kept and merged_at > :oldest order by id desc")
                .param("kept", kept.value()).param("oldest", oldest().atOffset(ZoneOffset.UTC))
                .query(PersonMerges::merge).list();
    }

    Optional<PersonMerge> find(long id) {
        return jdbc.sql("select * from person_merge where id = ?").param(id).query(PersonMerges::merge).optional();
    }

    /** @param chapter of both; null for kinds that belong to no chapter */
    PersonMerge open(ParticipantId kept, PersonMerge.Former former, ChapterId chapter, String reason) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into person_merge (kept, former, former_name, chapter, reason, merged_at, merged_by)
                values (:kept, :former, :name, :chapter, :reason, :at, :by)""")
                .param("kept", kept.value())
                .param("former", former.number().value())
                .param("name", former.name())
                .param("chapter", chapter == null ? null : chapter.value())
                .param("reason", reason)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", user.id())
                .update(key, "id");
        return new PersonMerge(
                Objects.requireNonNull(key.getKey()).longValue(), kept, former, chapter, reason, now, user.id());
    }

    void keep(PersonMerge merge, Snapshot snapshot) {
        snapshot.values().forEach(value -> jdbc.sql("""
                insert into person_merge_value (merge_id, field, kept_before, kept_after, former)
                values (?, ?, ?, ?, ?)""")
                .params(merge.id(), value.field().name(), value.keptBefore(), value.keptAfter(), value.former())
                .update());
        snapshot.rows().forEach(row -> jdbc.sql("""
                insert into person_merge_row (merge_id, what, table_name, column_name, row_text)
                values (?, ?, ?, ?, ?)""")
                .params(merge.id(), row.what().name(), row.table(), row.column(), written(row.values())).update());
    }

    List<Value> values(PersonMerge merge) {
        return jdbc.sql("select * from person_merge_value where merge_id = ? order by id").param(merge.id())
                .query((row, line) -> new Value(PersonField.valueOf(row.getString("field")),
                        row.getString("kept_before"), row.getString("kept_after"), row.getString("former")))
                .list();
    }

    Snapshot snapshot(PersonMerge merge) {
        return new Snapshot(values(merge),
                jdbc.sql("select * from person_merge_row where merge_id = ? order by id").param(merge.id())
                        .query((row, line) -> new MergeRow(MergeRow.What.valueOf(row.getString("what")),
                                row.getString("table_name"), row.getString("column_name"),
                                read(row.getString("row_text"))))
                        .list());
    }

    /** Number of references that the merge moved. */
    int moved(PersonMerge merge) {
        return jdbc.sql("""
                select count(*) from person_merge_row where merge_id = ? and what in ('KEY_MOVED', 'NUMBER_MOVED')""")
                .param(merge.id()).query(Integer.class).single();
    }

    void remove(PersonMerge merge) {
        PARTS.forEach(part -> jdbc.sql("delete from " + part + " where merge_id = ?").param(merge.id()).update());
        jdbc.sql("delete from person_merge where id = ?").param(merge.id()).update();
    }

    @Scheduled(cron = "0 20 3 * * *")
    @Transactional
    public void forget() {
        PARTS.forEach(part -> jdbc.sql("delete from " + part
                + " where merge_id in (select id from person_merge where merged_at <= ?)")
                .param(oldest().atOffset(ZoneOffset.UTC)).update());
        jdbc.sql("delete from person_merge where merged_at <= ?").param(oldest().atOffset(ZoneOffset.UTC)).update();
    }

    private Instant oldest() {
        return clock.instant().minus(PersonMerge.UNDONE_WITHIN);
    }

    private static PersonMerge merge(ResultSet row, int line) throws SQLException {
        String chapter = row.getString("chapter");
        return new PersonMerge(row.getLong("id"), ParticipantId.of(row.getString("kept")),
                new PersonMerge.Former(ParticipantId.of(row.getString("former")), row.getString("former_name")),
                chapter == null ? null : ChapterId.of(chapter), row.getString("reason"),
                row.getTimestamp("merged_at").toInstant(), row.getString("merged_by"));
    }

    private String written(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row cannot be written as JSON", e);
        }
    }

    private Map<String, String> read(String values) {
        try {
            return json.readValue(values, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row that was kept cannot be read", e);
        }
    }
}
