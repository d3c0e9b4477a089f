package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Time of a search among the cases of one chapter, on the database of the run. */
@Story
@Tag("benchmark")
class SearchBenchmarkTest extends StoryTest {

    private static final int DOSSIERS = 10_000;
    private static final int STUDENTS = 40_000;
    private static final int COACHES = 400;
    private static final int ENTRIES_OF_A_DOSSIER = 10;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 20;
    private static final List<String> FIRST = List.of("Élodie", "Zoé", "Anaïs", "Loïc", "Jean-Marc", "Nour", "Gaël", "Inès");
    private static final List<String> LAST = List.of("Le Goff", "Martin", "d’Arc", "Nguyễn", "Lefèvre", "Roux", "Morvan");
    private static final List<String> SEARCHES = List.of("elodie", "LE GOFF", "Le-Goff", "d'Arc", "elodie le goff 31234",
            "+33 6 00 03 12 34", "student31234@", "epicerie 7123", "NAN-98-07123", "nothing at all", "coach 123", "le");

    @Autowired
    CaseSearch search;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate template;

    @Test
    void searchAmongManyCases() throws Exception {
        registrations.open();
        String like = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        dossiers(like);
        students(like);
        // As the database does by itself after a while.
        jdbc.sql("analyze").update();
        SEARCHES.forEach(this::time);
        List<Double> alone = IntStream.range(0, ROUNDS).boxed()
                .flatMap(round -> SEARCHES.stream().map(this::time)).sorted().toList();
        Figures.atMost("search 10,000 dossiers and 40,000 students, median", Figures.median(alone), 200, "ms");
        Figures.atMost("search 10,000 dossiers and 40,000 students, 19 of 20", alone.get(alone.size() * 19 / 20), 200, "ms");
        List<Double> together = together();
        Figures.atMost("the same by eight clients, 19 of 20", together.get(together.size() * 19 / 20), 200, "ms");
        assertThat(together).hasSize(CLIENTS * SEARCHES.size());
    }

    private List<Double> together() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Double>> client = () -> SEARCHES.stream().map(this::time).toList();
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : clients.invokeAll(IntStream.range(0, CLIENTS).mapToObj(n -> client).toList())) {
                times.addAll(one.get());
            }
            return times.stream().sorted().toList();
        } finally {
            clients.shutdown();
        }
    }

    private double time(String words) {
        identity.setAuthentication("reader", List.of("coordination"), List.of("nantes"));
        try {
            long started = System.nanoTime();
            search.find(words);
            return (System.nanoTime() - started) / 1e6;
        } finally {
            identity.clearAuthentication();
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
