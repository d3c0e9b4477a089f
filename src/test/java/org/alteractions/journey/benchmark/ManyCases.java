package org.alteractions.journey.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of ten years: four chapters with twenty seasons each, 10,000 dossiers, 40,000 applications, and 100,000 mails.
 * In the last season but one of each chapter the missions run; in the last one the registration is open.
 */
@Component
class ManyCases {

    private static final List<String> CHAPTERS = List.of("nantes", "paris", "lyon", "lille");
    private static final int SEASONS = 20;
    private static final int DOSSIERS = 10_000;
    private static final int DOSSIERS_OF_A_SEASON = DOSSIERS / CHAPTERS.size() / SEASONS;
    private static final int STUDENTS_OF_A_DOSSIER = 4;
    private static final int COACHES = 400;
    private static final int MAILS_OF_A_DOSSIER = 10;
    private static final int DAYS_OF_A_SEASON = 182;
    private static final List<String> DOSSIER_EVENTS = List.of("REQUEST_RECEIVED", "REQUEST_ACCEPTED",
            "PRESENTATION_HELD", "MISSION_STARTED", "KICK_OFF_PLANNED", "MID_TERM_HELD", "DELIVERABLE_ACCEPTED",
            "MISSION_AT_RISK", "RISK_OVER", "MISSION_COMPLETED");
    private static final List<String> APPLICATION_EVENTS = List.of("STUDENT_REGISTERED", "CANDIDATE_INVITED",
            "INTERVIEWS_CONFIRMED", "PLACE_OFFERED", "PLACE_ACCEPTED", "STUDENT_TRAINED");
    private static final List<String> FIRST = List.of("Élodie", "Zoé", "Anaïs", "Loïc", "Jean-Marc", "Nour", "Gaël", "Inès");
    private static final List<String> LAST = List.of("Le Goff", "Martin", "d’Arc", "Nguyễn", "Lefèvre", "Roux", "Morvan");

    private final JourneyDriver journey;
    private final ManyTasks tasks;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ManyCases(JourneyDriver journey, ManyTasks tasks, JdbcClient jdbc, JdbcTemplate template) {
        this.journey = journey;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.template = template;
    }

    /** @return reference of a dossier that runs in the engine */
    String fill() {
        seasons();
        String like = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        dossiers(like);
        students();
        missions();
        journal("dossier", "reference", DOSSIER_EVENTS);
        journal("application", "number", APPLICATION_EVENTS);
        recorded("select reference from dossier where reference <> '%s'".formatted(like), "mission-journey");
        recorded("select number from application", "application");
        mails();
        tasks.like(like, jdbc.sql("select reference from dossier where state <> 'COMPLETED' and reference <> ?")
                .param(like).query(String.class).list());
        // As the database does by itself after a while.
        jdbc.sql("analyze").update();
        return like;
    }

    /** Before the tables are compared or emptied. */
    void clear() {
        tasks.clear();
        journey.startAfresh();
    }

    /** The season of Nantes whose missions run. */
    static String runningSeason() {
        return season(0, SEASONS - 2);
    }

    private static String season(int chapter, int number) {
        return "%s-%d-%s".formatted(CHAPTERS.get(chapter).substring(0, 3).toUpperCase(), 2017 + number / 2,
                number % 2 == 0 ? "SPRING" : "AUTUMN");
    }

    private static LocalDate missionsStart(int number) {
        return LocalDate.now().plusDays(40L - (long) (SEASONS - 1 - number) * DAYS_OF_A_SEASON);
    }

    private void seasons() {
        batch("""
                insert into school (id, name, chapter, contact_name, contact_email, language)
                values (?, ?, ?, 'Direction des études', ?, 'fr')""", CHAPTERS.size(), n -> new Object[] {
                        "ecole-" + n, "École de " + CHAPTERS.get(n), CHAPTERS.get(n), "ecole" + n + "@ecoles.example"});
        batch("""
                insert into season (reference, version, chapter, season_year, term, registration_opens,
                registration_closes, cafe_select_on, seminar_on, missions_start, missions_end, state)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", CHAPTERS.size() * SEASONS, n -> {
                    int number = n % SEASONS;
                    LocalDate start = missionsStart(number);
                    String reference = season(n / SEASONS, number);
                    return new Object[] {reference, CHAPTERS.get(n / SEASONS), 2017 + number / 2,
                            reference.substring(reference.lastIndexOf('-') + 1), start.minusDays(47),
                            start.minusDays(33), start.minusDays(26), start.minusDays(12), start, start.plusDays(90),
                            number == SEASONS - 1 ? "REGISTRATION_OPEN" : number == SEASONS - 2 ? "LAUNCHED" : "CLOSED"};
                });
    }

    private void dossiers(String like) {
        batch("""
                insert into structure (version, name, kind, chapter, contact_name, contact_email, contact_phone, language)
                values (0, ?, 'ASSOCIATION', ?, ?, ?, ?, 'fr')""", DOSSIERS, n -> new Object[] {
                        "Épicerie du quartier " + n, chapter(n), name(n), "contact" + n + "@structures.example",
                        phone("02 40", n)});
        batch("""
                insert into dossier (reference, version, structure_id, chapter, title, need, state)
                select ?, 0, s.id, s.chapter, ?, d.need, ? from structure s, dossier d
                where s.name = ? and d.reference = '%s'""".formatted(like), DOSSIERS, n -> new Object[] {
                        dossier(n), "Vendre en circuit court à l’année " + n, state(seasonOf(n)),
                        "Épicerie du quartier " + n});
        jdbc.sql("insert into company (name) values ('Société de conseil')").update();
        batch("""
                insert into coach (version, company_id, chapter, name, email, phone, language, capacity, available)
                select 0, id, ?, ?, ?, ?, 'fr', 2, true from company""", COACHES, n -> new Object[] {
                        chapter(n), "Coach " + n, "coach" + n + "@conseil.example", phone("06 99", n)});
    }

    private void students() {
        int students = DOSSIERS * STUDENTS_OF_A_DOSSIER;
        batch("""
                insert into student (version, first_name, last_name, email, phone, language, school)
                values (0, ?, ?, ?, ?, 'fr', ?)""", students, n -> new Object[] {
                        FIRST.get(n % FIRST.size()), LAST.get(n % LAST.size()) + " " + n,
                        "student" + n + "@etu.example", phone("06 00", n), "ecole-" + n % CHAPTERS.size()});
        batch("""
                insert into application (number, version, student_id, season, carried_over, state)
                select ?, 0, id, ?, false, ? from student where email = ?""", students, n -> {
                    int dossier = n / STUDENTS_OF_A_DOSSIER / CHAPTERS.size() * CHAPTERS.size() + n % CHAPTERS.size();
                    return new Object[] {application(n), season(dossier % CHAPTERS.size(), seasonOf(dossier)),
                            seasonOf(dossier) == SEASONS - 1 ? "REGISTERED" : "IN_TEAM",
                            "student" + n + "@etu.example"};
                });
    }

    private void missions() {
        int running = SEASONS - 2;
        int[] teams = IntStream.range(0, DOSSIERS).filter(n -> seasonOf(n) <= running).toArray();
        batch("""
                insert into team (dossier, version, season, coach_id)
                select ?, 0, ?, id from coach where email = ?""", teams.length, n -> new Object[] {
                        dossier(teams[n]), season(teams[n] % CHAPTERS.size(), seasonOf(teams[n])),
                        "coach" + (teams[n] % COACHES) + "@conseil.example"});
        batch("insert into mission (dossier, version, started_on, delivered_on) values (?, 0, ?, ?)", teams.length,
                n -> new Object[] {dossier(teams[n]), missionsStart(seasonOf(teams[n])),
                        seasonOf(teams[n]) < running ? missionsStart(seasonOf(teams[n])).plusDays(80) : null});
        List<String> kinds = List.of("KICK_OFF", "MID_TERM", "DELIVERABLE");
        batch("insert into milestone (mission, kind, due_on, reached_on, moves) values (?, ?, ?, ?, 0)",
                teams.length * kinds.size(), n -> {
                    int of = teams[n / kinds.size()];
                    LocalDate due = missionsStart(seasonOf(of)).plusDays(10 + 35L * (n % kinds.size()) + of % 30);
                    return new Object[] {dossier(of), kinds.get(n % kinds.size()), due,
                            seasonOf(of) < running || n % kinds.size() == 0 ? due : null};
                });
        int[] done = IntStream.of(teams).filter(n -> seasonOf(n) < running).toArray();
        batch("insert into restitution (dossier, version, planned_at, held_on, given_up) values (?, 0, ?, ?, false)",
                done.length, n -> {
                    LocalDate on = missionsStart(seasonOf(done[n])).plusDays(88);
                    return new Object[] {dossier(done[n]), on.atTime(18, 0), on};
                });
        batch("insert into review (dossier, version, due_on, state, closed_on) values (?, 0, ?, ?, ?)", done.length,
                n -> {
                    LocalDate due = missionsStart(seasonOf(done[n])).plusDays(88 + 365);
                    boolean waits = due.isAfter(LocalDate.now());
                    return new Object[] {dossier(done[n]), due, waits ? "WAITING" : "HELD", waits ? null : due};
                });
        jdbc.sql("""
                insert into team_member (team, student_id, application)
                select t.dossier, a.student_id, a.number from team t
                join application a on substring(a.number, 8, 5) = substring(t.dossier, 8, 5)""").update();
    }

    private void journal(String table, String column, List<String> events) {
        for (String event : events) {
            jdbc.sql("""
                    insert into journal_entry (reference, event, happened_at, actor)
                    select c.%2$s, '%3$s', cast(z.missions_start as timestamp), 'somebody' from %1$s c
                    join season z on z.reference = %4$s""".formatted(table, column, event, table.equals("dossier")
                            // The season before, because requests count for the season whose missions start next.
                            ? "coalesce((select season from team where dossier = c.reference), '%s')"
                                    .formatted(season(0, SEASONS - 2))
                            : "c.season")).update();
        }
    }

    private void recorded(String references, String process) {
        List<String> all = jdbc.sql(references).query(String.class).list();
        batch("""
                insert into task_record (version, subject, reference, process, element, form, form_version, author,
                recorded_at, answers) values (0, ?, ?, '%1$s', 'start', '%1$s', 1, 'somebody', current_timestamp,
                '{}')""".formatted(process), all.size(), n -> new Object[] {"b" + all.get(n), all.get(n)});
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

    private void batch(String sql, int rows, IntFunction<Object[]> row) {
        template.batchUpdate(sql, IntStream.range(0, rows).mapToObj(row).toList());
    }

    private static String chapter(int dossier) {
        return CHAPTERS.get(dossier % CHAPTERS.size());
    }

    private static int seasonOf(int dossier) {
        return dossier / CHAPTERS.size() / DOSSIERS_OF_A_SEASON;
    }

    private static String state(int season) {
        return season < SEASONS - 2 ? "COMPLETED" : season == SEASONS - 2 ? "IN_MISSION" : "ACCEPTED";
    }

    private static String name(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
    }

    private static String dossier(int number) {
        return "NAN-98-%05d".formatted(number);
    }

    private static String application(int number) {
        int dossier = number / STUDENTS_OF_A_DOSSIER / CHAPTERS.size() * CHAPTERS.size() + number % CHAPTERS.size();
        return "NAN-97-%05d-%d".formatted(dossier, number / CHAPTERS.size() % STUDENTS_OF_A_DOSSIER);
    }

    private static String phone(String prefix, int number) {
        String digits = "%06d".formatted(number);
        return prefix + " " + digits.substring(0, 2) + " " + digits.substring(2, 4) + " " + digits.substring(4);
    }
}
