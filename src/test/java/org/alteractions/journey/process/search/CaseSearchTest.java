package org.alteractions.journey.process.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel.AnsweredStep;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionForm;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.answers.RegisterInterviewerAnswers;
import org.alteractions.journey.testing.answers.RegisterSchoolAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cases can be found and read with or without an open task. */
@Story
class CaseSearchTest extends StoryTest {

    private static final String CASES = "/camunda/api/tasklist/plugin/journey/default/cases";

    @RegisterExtension
    final SecurityLines security = new SecurityLines();

    @LocalServerPort
    int port;

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    CaseSearch search;

    @Autowired
    TaskPanel panel;

    @Autowired
    IdentityService identity;

    private String finished;
    private String application;

    @BeforeEach
    void casesOfThreeKinds() {
        registrations.open();
        finished = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(finished, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.decline().decisionReason("Hors champ."));
        application = registrations.register("Zoé", "zoe@etu.example", "fr", RegistrationFixtures.POLYTECH);
    }

    @Test
    void caseIsFoundByItsNumber_andByEachPartOfItsName_withoutAccentsOrCapitals() {
        assertThat(lines(find("coordination", finished)))
                .containsExactly(line(finished, "Demande", "Les Jardins solidaires"));
        assertThat(find("coordination", " jardins  SOLIDAIRES ")).extracting(Found::reference).containsExactly(finished);
        assertThat(find("coordination", "zoe")).singleElement().satisfies(one -> {
            assertThat(one.reference()).isEqualTo(application);
            assertThat(one.kind()).isEqualTo("Candidature");
        });
        seminar.prepared();
        // Also the season, where an earlier story has formed its teams: its history stays.
        assertThat(find("coordination", RegistrationFixtures.SEASON)).extracting(Found::kind).contains("Séminaire", "Candidature");
        assertThat(lines(find("coordination", SeminarFixtures.SEMINAR))).containsExactly(line(SeminarFixtures.SEMINAR,
                "Séminaire", WrittenDates.day(LocalDate.now().plusDays(28))));
        assertThat(find("coordination", "jardins zoé")).isEmpty();
        assertThat(find("coordination", "%")).isEmpty();
        assertThat(find("coordination", "  ")).isEmpty();
    }

    @Test
    void letterThatIsWrittenInTwoWays_isFoundByEither() {
        jdbc.sql("update structure set name = 'Œuvre de Łódź'").update();
        for (String words : List.of("oeuvre", "ŒUVRE lodz", "œuvre łódź", "Oeuvre Lódz")) {
            assertThat(find("coordination", words)).as(words).extracting(Found::reference).containsExactly(finished);
        }
        jdbc.sql("update structure set name = 'OEUVRE Lodz'").update();
        assertThat(find("coordination", "Œuvre Łódź")).hasSize(1);
        jdbc.sql("update structure set name = 'Straße Sørensen, Nguyễn'").update();
        assertThat(find("coordination", "strasse sorensen nguyen")).hasSize(1);
        assertThat(find("coordination", "STRASSE SØRENSEN Nguyễn")).hasSize(1);
        jdbc.sql("update structure set name = 'Lætitia Saint‑Exupéry d’Île'").update();
        assertThat(find("coordination", "LAETITIA saint-exupery d'ile")).hasSize(1);
    }

    @Test
    void numberIsFound_withoutItsHyphens() {
        for (String words : List.of(finished.replace("-", ""), finished.toLowerCase(Locale.ROOT).replace("-", ""),
                finished.replace('-', ' '), finished.replace('-', '–'))) {
            assertThat(find("coordination", words)).as(words).extracting(Found::reference).first().isEqualTo(finished);
        }
        assertThat(find("coordination", application.replace("-", ""))).hasSize(1);
        assertThat(find("coordination", "-")).isEmpty();
    }

    @Test
    void entryAboutAPartner_isFoundByItsNumberAndByTheName() {
        String coach = journey.start(ProcessIds.REGISTER_COACH, "nantes", partner("Maël Œuvrard", "mael@sce.example",
                new RegisterCoachAnswers().coachCompany("SCE").coachCapacity(2).coachAvailable(true)));
        String interviewer = journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes",
                partner("Inès Roche", "ines@example.org", new RegisterInterviewerAnswers().membership("member")));
        String school = journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                partner("Audencia", "contact@audencia.example",
                        new RegisterSchoolAnswers().partnerContact("Claude Martin")));

        assertThat(lines(find("coordination", "oeuvrard")))
                .containsExactly(line(coach, "Coach", "Maël Œuvrard (partenaire ajouté)"));
        assertThat(lines(find("coordination", interviewer.replace("-", ""))))
                .containsExactly(line(interviewer, "Intervieweur", "Inès Roche (partenaire ajouté)"));
        assertThat(lines(find("coordination", "audencia")))
                .containsExactly(line(school, "École", "Audencia (partenaire ajouté)"));
        assertThat(as("coordination", "nantes", () -> panel.file(FileKey.ofCase(coach))).about()).contains("Maël Œuvrard");
        assertThat(find("operators", "audencia")).isEmpty();
        assertThat(as("coordination", "paris", () -> search.find("audencia")).cases()).isEmpty();
    }

    private static Map<String, Object> partner(String name, String email, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("chapter", "nantes", "partnerAction", "add",
                "partnerName", name, "partnerEmail", email, "partnerLanguage", "fr"));
        answers.putAll(more);
        return answers;
    }

    @Test
    void onlyThoseAreFound_whoseTasksArePartOfOnesWork() {
        assertThat(find("selection", "zoé")).hasSize(1);
        assertThat(find("selection", finished)).as("a request is the coordinators'").isEmpty();
        assertThat(find("coach-relations", "zoé")).isEmpty();
        assertThat(find("operators", finished)).isEmpty();
        assertThat(as("coordination", "paris", () -> search.find(finished)).cases()).isEmpty();
        identity.clearAuthentication();
        assertThat(search.find(finished).cases()).isEmpty();
    }

    @Test
    void finishedCaseIsRead_andItsAnswersAreCorrected_asInItsTasks() {
        FileKey key = FileKey.ofCase(finished);

        TaskPanel.File file = as("coordination", "nantes", () -> panel.file(key));
        assertThat(file.about()).isEqualTo("Les Jardins solidaires");
        assertThat(file.journal()).isNotEmpty();
        List<AnsweredStep> steps = as("coordination", "nantes", () -> panel.answers(key, Long.MAX_VALUE)).steps();
        assertThat(steps).extracting(AnsweredStep::step).containsExactly("Qualifier la demande", "Saisir une demande et suivre sa mission");
        long request = steps.get(1).id();
        CorrectionForm form = as("coordination", "nantes", () -> panel.correction(key, request));
        assertThat(as("coordination", "nantes", () -> panel.correct(
                key, request, form.version(), Map.of("contactPhone", "02 40 11 22 33"))).isRecorded()).isTrue();
        assertThat(jdbc.sql("select contact_phone from structure").query(String.class).single()).isEqualTo("02 40 11 22 33");
    }

    @Test
    void caseOfSomebodyElse_orOfNobody_isNotRead() {
        for (FileKey key : List.of(FileKey.ofCase(finished), FileKey.ofCase("NAN-99-999"), FileKey.ofCase("%"))) {
            for (String[] reader : new String[][] {{"selection", "nantes"}, {"operators", "nantes"}, {"coordination", "paris"}}) {
                assertThat(as(reader[0], reader[1], () -> panel.file(key))).isNull();
                assertThat(as(reader[0], reader[1], () -> panel.answers(key, Long.MAX_VALUE))).isNull();
                assertThat(as(reader[0], reader[1], () -> panel.correction(key, 1))).isNull();
                assertThat(as(reader[0], reader[1], () -> panel.correct(key, 1, 0, Map.of()))).isNull();
                assertThat(as(reader[0], reader[1], () -> panel.document(key, "cv"))).isNull();
            }
        }
        assertThat(as("coordination", "nantes", () -> panel.file(FileKey.ofCase("NAN-99-999")))).isNull();
    }

    @Test
    void manyCases_askTheDatabaseNoMoreOftenThanOne() {
        accounts.create();
        WebCaller nantes = WebCaller.browser(port, "nantes", "tasklist");
        nantes.post(CASES, Map.of("words", "jardins"));

        List<String> one = Statements.during(() -> nantes.post(CASES, Map.of("words", "jardins")));
        for (int more = 100; more < 125; more++) {
            jdbc.sql("""
                    insert into dossier (reference, version, structure_id, chapter, title, need, state)
                    select ?, 0, structure_id, chapter, title, need, state from dossier where reference = ?""")
                    .params("NAN-20-" + more, finished).update();
            jdbc.sql("""
                    insert into task_record (subject, reference, process, element, form, form_version, author,
                    recorded_at, answers) select ?, ?, process, element, form, form_version, author, recorded_at, answers
                    from task_record where reference = ? and process = 'mission-journey'""")
                    .params("more" + more, "NAN-20-" + more, finished).update();
        }
        List<String> many = Statements.during(() -> {
            var found = nantes.post(CASES, Map.of("words", "jardins")).json();
            assertThat(found.path("cases")).hasSize(20);
            assertThat(found.path("more").asBoolean()).isTrue();
            assertThat(found.path("cases").get(0).path("reference").asText()).isEqualTo(finished);
        });

        assertThat(one).isNotEmpty();
        assertThat(many).hasSameSizeAs(one);
        assertThat(nantes.get("/camunda/api/tasklist/plugin/journey/default/case/" + finished + "/file").status())
                .isEqualTo(200);
        assertThat(security.of(SecurityEvent.FILE_READ)).contains(
                SecurityLines.line("nantes", "page", "cases"),
                SecurityLines.line("nantes", "task", "-", "case", finished));
        assertThat(WebCaller.stranger(port).post(CASES, Map.of("words", "jardins")).status()).isBetween(401, 403);
    }

    /** Reference, kind and title. */
    private static List<List<String>> lines(List<Found> found) {
        return found.stream().map(one -> line(one.reference(), one.kind(), one.title())).toList();
    }

    private static List<String> line(String... parts) {
        return List.of(parts);
    }

    private List<Found> find(String group, String words) {
        return as(group, "nantes", () -> search.find(words)).cases();
    }

    private <T> T as(String group, String chapter, java.util.function.Supplier<T> question) {
        identity.setAuthentication("reader", List.of(group), List.of(chapter));
        try {
            return question.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
