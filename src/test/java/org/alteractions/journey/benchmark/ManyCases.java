package org.alteractions.journey.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of a large chapter: 10,000 dossiers with teams, 40,000 applications, and 100,000 mails. */
@Component
class ManyCases {

    private static final int DOSSIERS = 10_000;
    private static final int STUDENTS = 40_000;
    private static final int COACHES = 400;
    private static final int ENTRIES_OF_A_DOSSIER = 10;
    private static final List<String> FIRST = List.of("Élodie", "Zoé", "Anaïs", "Loïc", "Jean-Marc", "Nour", "Gaël", "Inès");
    private static final List<String> LAST = List.of("Le Goff", "Martin", "d’Arc", "Nguyễn", "Lefèvre", "Roux", "Morvan");
    private static final int MAILS_OF_A_DOSSIER = 10;

    private final JourneyDriver journey;
    private final RegistrationFixtures registrations;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ManyCases(JourneyDriver journey, RegistrationFixtures registrations, JdbcClient jdbc, JdbcTemplate template) {
        this.journey = journey;
        this.registrations = registrations;
        this.jdbc = jdbc;
        this.template = template;
    }

    /** @return reference of a dossier that runs in the engine */
    String fill() {
        registrations.open();
        String like = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        dossiers(like);
        students(like);
        mails();
        // As the database does by itself after a while.
        jdbc.sql("analyze").update();
        return like;
    }

    private void mails() {
        for (int mail = 0; mail < MAILS_OF_A_DOSSIER; mail++) {
            jdbc.sql("""
                    insert into outbox_mail (unique_key, reference, chapter, instance, template, recipient, language,
                    subject, state, attempts, created_at, next_attempt_at, sent_at)
                    select cast(:mail as varchar) || '-' || reference, reference, chapter, 'none', 'request-received',
                    'structure-1', 'fr', 'Votre demande', 'SENT', 1, current_timestamp, current_timestamp,
                    current_timestamp from dossier""").param("mail", mail).update();
        }
    }

    private void dossiers(String like) {
        batch("""
                insert into structure (version, name, kind, chapter, contact_name, contact_email, contact_phone, language)
                values (0, ?, 'association', 'nantes', ?, ?, ?, 'fr')""", DOSSIERS, n -> new Object[] {
                        "Épicerie du quartier " + n, name(n), "contact" + n + "@structures.example", phone("02 40", n)});
        batch("""
                insert into dossier (reference, version, structure_id, chapter, title, need, state)
                select ?, 0, s.id, 'nantes', ?, d.need, d.state from structure s, dossier d
                where s.name = ? and s.chapter = 'nantes' and d.reference = '%s'""".formatted(like), DOSSIERS,
                n -> new Object[] {dossier(n), "Vendre en circuit court à l’année " + n, "Épicerie du quartier " + n});
        for (int entry = 0; entry < ENTRIES_OF_A_DOSSIER; entry++) {
            jdbc.sql("""
                    insert into journal_entry (reference, event, happened_at, actor)
                    select reference, 'REQUEST_RECEIVED', current_timestamp, 'somebody' from dossier""").update();
        }
        recorded("select reference from dossier where reference like 'NAN-98-%'", "mission-journey");
    }

    private void students(String like) {
        jdbc.sql("insert into company (name) values ('Société de conseil')").update();
        batch("""
                insert into coach (version, company_id, chapter, name, email, phone, language, capacity, available)
                select 0, id, 'nantes', ?, ?, ?, 'fr', 2, true from company""", COACHES, n -> new Object[] {
                        "Coach " + n, "coach" + n + "@conseil.example", phone("06 99", n)});
        batch("""
                insert into student (version, first_name, last_name, email, phone, language, school)
                values (0, ?, ?, ?, ?, 'fr', '%s')""".formatted(RegistrationFixtures.POLYTECH), STUDENTS,
                n -> new Object[] {FIRST.get(n % FIRST.size()), LAST.get(n % LAST.size()) + " " + n,
                        "student" + n + "@etu.example", phone("06 00", n)});
        jdbc.sql("""
                insert into application (number, version, student_id, season, carried_over, state)
                select 'NAN-97-' || cast(id as varchar), 0, id, ?, false, 'REGISTERED' from student""")
                .param(RegistrationFixtures.SEASON).update();
        recorded("select number from application", "application");
        jdbc.sql("""
                insert into team (dossier, version, season, coach_id)
                select d.reference, 0, ?, (select min(id) from coach) from dossier d where d.reference <> ?""")
                .params(RegistrationFixtures.SEASON, like).update();
        jdbc.sql("""
                insert into team_member (team, student_id, application)
                select d.reference, a.student_id, a.number
                from (select dossier as reference, row_number() over (order by dossier) as place from team) d
                join (select number, student_id, row_number() over (order by number) as place from application) a
                on a.place / 4 = d.place""").update();
    }

    private void recorded(String references, String process) {
        List<String> all = jdbc.sql(references).query(String.class).list();
        batch("""
                insert into task_record (version, subject, reference, process, element, form, form_version, author,
                recorded_at, answers) values (0, ?, ?, '%1$s', 'start', '%1$s', 1, 'somebody', ?, '{}')"""
                        .formatted(process), all.size(), n -> new Object[] {
                                "b" + all.get(n), all.get(n), OffsetDateTime.now()});
    }

    private void batch(String sql, int rows, IntFunction<Object[]> row) {
        template.batchUpdate(sql, IntStream.range(0, rows).mapToObj(row).toList());
    }

    private static String name(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
    }

    private static String dossier(int number) {
        return "NAN-98-%05d".formatted(number);
    }

    private static String phone(String prefix, int number) {
        String digits = "%06d".formatted(number);
        return prefix + " " + digits.substring(0, 2) + " " + digits.substring(2, 4) + " " + digits.substring(4);
    }
}
