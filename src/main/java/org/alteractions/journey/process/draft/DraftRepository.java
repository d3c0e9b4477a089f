package org.alteractions.journey.process.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DraftRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<TaskDraft> find(String account, DraftSubject subject, Instant since) {
        return jdbc.sql("select * from task_draft where account = ? and subject = ? and saved_at > ?")
                .params(account, subject.text(), utc(since))
                .query(this::draft)
                .optional();
    }

    List<TaskDraft> findAll(String account, Instant since) {
        return jdbc.sql("select * from task_draft where account = ? and saved_at > ? order by saved_at desc")
                .params(account, utc(since))
                .query(this::draft)
                .list();
    }

    List<TaskDraft> findOfOthers(String account, Instant since) {
        return jdbc.sql("select * from task_draft where account <> ? and saved_at > ? order by saved_at desc")
                .params(account, utc(since))
                .query(this::draft)
                .list();
    }

    int countOthers(String account, DraftSubject subject) {
        return jdbc.sql("select count(*) from task_draft where account = ? and subject <> ?")
                .params(account, subject.text())
                .query(Integer.class)
                .single();
    }

    /**
     * The last of two browser tabs wins. Runs outside a transaction, which PostgreSQL would abort after the failed
     * insert.
     */
    void save(TaskDraft draft) {
        if (update(draft) == 0) {
            try {
                insert(draft);
            } catch (DuplicateKeyException otherTab) {
                update(draft);
            }
        }
    }

    private int update(TaskDraft draft) {
        return jdbc.sql("""
                update task_draft
                set title = ?, form = ?, form_version = ?, answers = ?, saved_at = ?, took_task = ?
                where account = ? and subject = ?""")
                .params(draft.title(), draft.form(), draft.formVersion(), written(draft.answers()),
                        utc(draft.savedAt()), draft.tookTask(), draft.account(), draft.subject().text())
                .update();
    }

    private void insert(TaskDraft draft) {
        jdbc.sql("""
                insert into task_draft
                    (title, form, form_version, answers, saved_at, took_task, account, subject)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(draft.title(), draft.form(), draft.formVersion(), written(draft.answers()),
                        utc(draft.savedAt()), draft.tookTask(), draft.account(), draft.subject().text())
                .update();
    }

    void delete(String account, DraftSubject subject) {
        jdbc.sql("delete from task_draft where account = ? and subject = ?").params(account, subject.text()).update();
    }

    List<TaskDraft> findTakingTasks(String account) {
        return jdbc.sql("select * from task_draft where account = ? and took_task")
                .param(account)
                .query(this::draft)
                .list();
    }

    List<TaskDraft> findTakingTasks(Instant before) {
        return jdbc.sql("select * from task_draft where saved_at <= ? and took_task")
                .param(utc(before))
                .query(this::draft)
                .list();
    }

    void deleteAll(String account) {
        jdbc.sql("delete from task_draft where account = ?").param(account).update();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("delete from task_draft where saved_at <= ?").param(utc(moment)).update();
    }

    private TaskDraft draft(ResultSet row, int number) throws SQLException {
        return new TaskDraft(
                row.getString("account"),
                new DraftSubject(row.getString("subject")),
                row.getString("title"),
                row.getString("form"),
                row.getInt("form_version"),
                read(row.getString("answers")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("took_task"));
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written as JSON", e);
        }
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft that was kept cannot be read", e);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
