package org.alteractions.journey.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.day.DaySheet;
import org.alteractions.journey.cafeselect.day.DaySheets;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Forms, mail recipients and print-outs of a season need as many queries with twenty students, interviewers, dossiers
 * and coaches as with two.
 */
@Story
class QueriesPerRowTest extends StoryTest {

    private static final String SEASON = RegistrationFixtures.SEASON;
    private static final String SESSION = SEASON + "/cafe-select";
    private static final String SEMINAR = SEASON + "/seminar";
    private static final String PRESENTATION = SEASON + "/" + RegistrationFixtures.POLYTECH;
    private static final String DOSSIER = "NAN-2026-101";
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-10-10T09:00:00");

    @Autowired
    List<FormValues> values;

    @Autowired
    List<Recipients> recipients;

    @Autowired
    DaySheets sheets;

    @LocalServerPort
    int port;

    @BeforeEach
    void season() {
        accounts.create();
        registrations.open();
        insert("cafe_select", Map.of("reference", SESSION, "season", SEASON, "starts_at", NINE,
                "ends_by", NINE.plusHours(8), "place", "Ici", "rooms", 20, "changeover_minutes", 5, "state", "PUBLISHED"));
        insert("seminar", Map.of("reference", SEMINAR, "season", SEASON, "starts_at", NINE, "place", "Ici",
                "trainer_name", "Salomé Vidal", "trainer_email", "salome@conseil.example", "trainer_language", "fr",
                "state", "PREPARED"));
        insert("presentation", Map.of("reference", PRESENTATION, "season", SEASON,
                "school", RegistrationFixtures.POLYTECH, "state", "CONFIRMED", "takes_place_at", NINE));
        for (int id = 901; id < 903; id++) {
            insert("replan", Map.of("id", id, "session", SESSION, "revision", 1, "as_of", NINE,
                    "state", id == 901 ? "APPLIED" : "PROPOSED"));
        }
    }

    @ParameterizedTest
    @CsvSource({"INVITED, PUBLISHED", "INTERVIEWED, HELD", "CONFIRMED, DELIBERATED", "TRAINED, DELIBERATED"})
    void twentyRows_costNoMoreQueriesThanTwo(String application, String session) {
        jdbc.sql("update cafe_select set state = ?").param(session).update();
        rows(0, 2, application);
        Map<String, Integer> few = counts();
        rows(2, 20, application);
        Map<String, Integer> many = counts();

        assertThat(few).hasSizeGreaterThan(200);
        assertThat(many).as("queries with twenty rows").containsExactlyInAnyOrderEntriesOf(few);
    }

    @Test
    void pageOfADeliberation_asksNoMoreOften_whereManyAreToDecideOn() {
        jdbc.sql("update cafe_select set state = 'HELD'").update();
        WebCaller nantes = WebCaller.program(port, "nantes");
        String page = "/cafe-selects/" + SEASON + "/deliberation";
        rows(0, 2, "INTERVIEWED");
        assertThat(nantes.get(page).body()).contains("Prénom0", "Prénom1").doesNotContain("Prénom2");
        List<String> few = Statements.during(() -> nantes.get(page));
        rows(2, 20, "INTERVIEWED");
        List<String> many = Statements.during(() -> assertThat(nantes.get(page).body()).contains("Prénom19", "Hôte19"));

        assertThat(many).isNotEmpty().hasSameSizeAs(few);
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String reference : List.of(SEASON, SESSION, SEMINAR, PRESENTATION, DOSSIER, SEASON + "-100")) {
            count(reference, new CaseContext(CaseReference.of(reference), null, null, key -> null), counts);
        }
        count("team of the season", new CaseContext(CaseReference.of(SEASON), null, null,
                key -> Variable.TEAM_DOSSIER.key().equals(key) ? DOSSIER : null), counts);
        Stream.of(DaySheet.values()).forEach(
                sheet -> counts.put("prints " + sheet, count(() -> sheets.of(SessionReference.of(SESSION), sheet))));
        return counts;
    }

    private void count(String reference, CaseContext at, Map<String, Integer> counts) {
        keys().forEach(key -> counts.put(reference + " shows " + key.key(), count(() -> key.value().apply(at))));
        recipients.forEach(some -> counts.put(reference + " goes to " + some.name(), count(() -> some.recipients(at))));
    }

    private Stream<ShownKey> keys() {
        return values.stream().flatMap(some -> some.shownKeys().stream());
    }

    /** Not every case has every value: what is not there says so before it has looked at rows. */
    private static int count(Runnable action) {
        return Statements.here(() -> {
            try {
                action.run();
            } catch (RuntimeException nothingThere) {
                // Another kind of case.
            }
        }).size();
    }

    private void rows(int from, int until, String state) {
        for (int row = from; row < until; row++) {
            Long interviewer = people(row, state);
            dayOf(row, interviewer);
            dossierOf(row);
        }
    }

    private Long people(int row, String state) {
        String number = number(row);
        insert("student", Map.of("id", 1000 + row, "first_name", "Prénom" + row, "last_name", "Nom" + row,
                "email", "e" + row + "@etu.example", "language", "fr", "school", RegistrationFixtures.CENTRALE));
        insert("application", Map.of("number", number, "student_id", 1000 + row, "season", SEASON,
                "carried_over", false, "state", state));
        insert("attendance", Map.of("seminar", SEMINAR, "student", number, "state", "EXPECTED", "answer", "COMES"));
        insert("interviewer", Map.of("id", 1000 + row, "chapter", "nantes", "name", "Hôte" + row,
                "email", "h" + row + "@anciens.example", "language", "fr", "active", true));
        insert("company", Map.of("id", 1000 + row, "name", "Société " + row), false);
        insert("coach", Map.of("id", 1000 + row, "company_id", 1000 + row, "chapter", "nantes", "name", "Coach " + row,
                "email", "c" + row + "@societe.example", "language", "fr", "capacity", 3, "available", true));
        return 1000L + row;
    }

    private void dayOf(int row, Long interviewer) {
        String number = number(row);
        jdbc.sql("insert into session_interviewer values (?, ?)").params(SESSION, interviewer).update();
        insert("interview", Map.of("id", 1000 + row, "session", SESSION, "candidate", number, "interviewer", interviewer,
                "starts_at", NINE, "room", row + 1, "state", "HELD", "score", 4, "recommendation", "YES",
                "remarks", "Oui."));
        insert("scorecard_mark", Map.of("interview", 1000 + row, "criterion", "motivation", "label", "Motivation",
                "mark", 4, "lowest", 1, "highest", 5), false);
        insert("assessment", Map.of("session", SESSION, "candidate", number, "interviews", 1, "average", 4,
                "advice", "DISCUSS", "why", "Écart", "decision", "ACCEPTED", "decided_by", "nantes",
                "decided_at", NINE));
        insert("slot_answer", Map.of("session", SESSION, "candidate", number, "answer", "CONFIRMS"));
        insert("presence", Map.of("session", SESSION, "interviewer", interviewer, "absent", false,
                "present_from", "09:00", "present_until", "12:00"));
        insert("acquaintance", Map.of("session", SESSION, "interviewer", interviewer, "candidate", number), false);
        for (int replan = 901; replan < 903; replan++) {
            insert("disruption", Map.of("replan", replan, "kind", "CANDIDATE_LATE", "candidate", number, "moment", NINE),
                    false);
            insert("replan_change", Map.of("replan", replan, "candidate", number, "old_interviewer", interviewer,
                    "old_starts_at", NINE, "old_room", 1), false);
        }
    }

    private void dossierOf(int row) {
        String dossier = "NAN-2026-" + (101 + row);
        insert("structure", Map.of("id", 1000 + row, "name", "Structure " + row, "kind", "ASSOCIATION", "chapter", "nantes",
                "contact_name", "Contact " + row, "contact_email", "s" + row + "@structure.example", "language", "fr"));
        insert("dossier", Map.of("reference", dossier, "structure_id", 1000 + row, "chapter", "nantes",
                "title", "Titre", "need", "Besoin", "state", "ACCEPTED"));
        insert("presented_dossier", Map.of("presentation", PRESENTATION, "dossier", dossier, "invited", true,
                "attended", true), false);
        if (row == 0) {
            insert("team", Map.of("dossier", dossier, "season", SEASON, "coach_id", 1000));
            insert("team_proposal", Map.of("reference", SEASON + "/" + dossier, "season", SEASON, "dossier", dossier,
                    "explanation", "Proposée.", "state", "PROPOSED"));
        }
        insert("proposed_member", Map.of("team_proposal", SEASON + "/" + DOSSIER, "student_id", 1000 + row,
                "application", number(row)), false);
        insert("team_member", Map.of("team", DOSSIER, "student_id", 1000 + row, "application", number(row)), false);
    }

    private static String number(int row) {
        return SEASON + "-" + (100 + row);
    }

    private void insert(String table, Map<String, Object> row) {
        insert(table, row, true);
    }

    private void insert(String table, Map<String, Object> row, boolean versioned) {
        Map<String, Object> all = new TreeMap<>(row);
        if (versioned) {
            all.put("version", 0);
        }
        jdbc.sql("insert into %s (%s) values (%s)".formatted(table, String.join(", ", all.keySet()),
                        all.keySet().stream().map(":"::concat).collect(Collectors.joining(", "))))
                .params(all)
                .update();
    }
}
