package org.alteractions.journey.process.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Joins what engine, journal and outbox know of a case in one list, by role and without names or text: the community
 * edition of Cockpit shows no history. The number of statements is constant.
 */
@Component(InstanceJournal.BEAN_NAME)
public class InstanceJournal {

    public static final String BEAN_NAME = "instanceJournal";

    private static final String VISITS = """
            select act_id_ node, act_name_ name, act_type_ kind, start_time_ begun, end_time_ ended,
                act_inst_state_ state
            from act_hi_actinst where proc_inst_id_ = :instance order by start_time_, sequence_counter_""";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final CaseMailLog mails;
    private final ActorRoles roles;

    InstanceJournal(JdbcClient jdbc, Journal journal, CaseMailLog mails, ActorRoles roles) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.mails = mails;
        this.roles = roles;
    }

    private record Visited(String node, String name, String kind, Instant begun, Instant ended, boolean isCancelled) {

        /** Whether people recognise it: gateways and subprocesses only structure the model. */
        boolean isStep() {
            return kind.endsWith("Task") || kind.contains("Event") || kind.equals("callActivity")
                    || kind.contains("Catch") || kind.contains("Timer") || kind.contains("Message");
        }
    }

    /** @param reference null for an instance without business key */
    JournalView of(String instance, CaseReference reference, Language language) {
        List<Visited> visits = jdbc.sql(VISITS).param("instance", instance).query(InstanceJournal::visited).list();
        List<JournalView.Entry> entries = new ArrayList<>();
        visits.stream().filter(Visited::isStep).forEach(visit -> entries.add(step(visit, language)));
        if (reference != null) {
            entries.addAll(events(reference, language));
            entries.addAll(mails(reference, language));
        }
        entries.sort(Comparator.comparing((JournalView.Entry entry) -> Instant.parse(entry.at())).reversed());
        return new JournalView(reference, entries, visits.stream()
                .map(visit -> new JournalView.Visit(visit.node(), visit.begun().toString(),
                        visit.ended() == null ? null : visit.ended().toString()))
                .toList());
    }

    private static JournalView.Entry step(Visited visit, Language language) {
        String state = visit.isCancelled()
                ? language.choose("interrompue", "cancelled")
                : visit.ended() == null ? language.choose("en cours", "active") : language.choose("faite", "done");
        return new JournalView.Entry(visit.begun().toString(), "step", visit.name(), "", state);
    }

    private List<JournalView.Entry> events(CaseReference reference, Language language) {
        List<JournalEntry> entries = journal.of(reference);
        Map<String, String> by = roles.of(
                entries.stream().map(JournalEntry::actor).collect(Collectors.toSet()), language);
        return entries.stream()
                .map(entry -> new JournalView.Entry(entry.happenedAt().toString(), "event",
                        language.choose(entry.event().label(), english(entry.event().name())),
                        by.get(entry.actor()), ""))
                .toList();
    }

    private List<JournalView.Entry> mails(CaseReference reference, Language language) {
        List<CaseMailLog.Logged> sent = mails.logOf(reference);
        Map<String, String> to = roles.of(
                sent.stream().map(CaseMailLog.Logged::to).map(ParticipantId::value).collect(Collectors.toSet()),
                language);
        return sent.stream()
                .map(mail -> new JournalView.Entry(mail.at().toString(), "mail", mail.template(),
                        "→ " + to.get(mail.to().value()),
                        language.choose(mail.state(), english(mail.stateKey()))
                                + (mail.attempts() > 1 ? " (" + mail.attempts() + ")" : "")))
                .toList();
    }

    private static String english(String key) {
        String words = key.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Visited visited(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        return new Visited(row.getString("node"),
                name == null || name.isBlank() ? row.getString("node") : name.strip().replaceAll("\\s+", " "),
                row.getString("kind"), moment(row, "begun"), moment(row, "ended"),
                row.getInt("state") == ActivityInstanceState.CANCELED.getStateCode());
    }

    // The engine's columns have no zone and contain the wall clock of the JVM, which is Europe/Paris.
    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toLocalDateTime().atZone(WallClock.PARIS).toInstant();
    }
}
