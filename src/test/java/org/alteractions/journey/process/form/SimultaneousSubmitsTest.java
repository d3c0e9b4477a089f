package org.alteractions.journey.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Rendezvous;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A double click, or two users on one task: the first submit succeeds, the second is refused, and nothing happens
 * twice.
 */
@Story
class SimultaneousSubmitsTest extends StoryTest {

    @Autowired
    Rendezvous rendezvous;

    @LocalServerPort
    int port;

    @BeforeEach
    void staff() {
        accounts.create();
    }

    @Test
    void sameTaskTwice_secondIsToldThatItIsDone() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
        Map<String, Object> answers = variables(
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));

        List<WebCaller.Answer> answered = atOnce(
                2, "select reference from dossier where reference = '" + dossier + "' for update",
                () -> program("nantes").post("/engine-rest/task/" + task + "/submit-form", answers),
                () -> program("national").post("/engine-rest/task/" + task + "/submit-form", answers));

        assertThat(answered).extracting(WebCaller.Answer::status).containsExactly(204, 409);
        assertRefused(answered.get(1), "Cette tâche est déjà terminée");
        assertThat(records(QualificationSteps.QUALIFY_REQUEST)).isEqualTo(1);
        journey.run();
        assertThat(jdbc.sql("select count(*) from journal_entry where reference = ? and event = 'REQUEST_ACCEPTED'")
                .param(dossier).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void twoDossiersAtOnce_bothAreTaken() {
        String one = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String other = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());

        List<WebCaller.Answer> answered = Stream.of(one, other)
                .map(dossier -> CompletableFuture.supplyAsync(() -> program("nantes").post("/engine-rest/task/"
                        + journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId() + "/submit-form", variables(
                                QualifyRequestAnswers.accept().missionScope("Étudier les débouchés.")))))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answered).extracting(WebCaller.Answer::status).containsOnly(204);
    }

    @Test
    void sameStudentTwice_secondIsToldWhatAnotherDayWouldSay() {
        registrations.open();
        registrations.register("Ines", "ines@polytech.example", "fr", RegistrationFixtures.POLYTECH);
        Map<String, Object> answers = variables(
                RegistrationFixtures.answers("Hugo", "hugo@polytech.example", "fr", RegistrationFixtures.POLYTECH));

        List<WebCaller.Answer> answered = atOnce(
                1, "select last_number from reference_counter where prefix = '" + RegistrationFixtures.SEASON + "' for update",
                () -> start(ProcessIds.APPLICATION, answers), () -> start(ProcessIds.APPLICATION, answers));

        assertThat(answered).extracting(WebCaller.Answer::status).containsExactly(200, 400);
        assertRefused(answered.get(1), "Cette personne est déjà inscrite à cette saison.");
        assertThat(jdbc.sql("select count(*) from application").query(Integer.class).single()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from student").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void sameSeasonTwice_secondIsToldThatItExists() {
        Map<String, Object> answers = variables(SeasonFixtures.season(LocalDate.now()));

        List<WebCaller.Answer> answered = atOnce(
                1, "select id from chapter where id = 'nantes' for update",
                () -> start(ProcessIds.SEASON, answers), () -> start(ProcessIds.SEASON, answers));

        assertThat(answered).extracting(WebCaller.Answer::status).containsExactly(200, 400);
        assertRefused(answered.get(1), "existe déjà");
        assertThat(jdbc.sql("select count(*) from season").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void sameCoachTwice_secondFindsTheFirst() {
        RegisterCoachAnswers answers = RegisterCoachAnswers.add()
                .chapter("nantes").partnerName("Ana Costa").coachCompany("SCE")
                        .partnerEmail("ana@sce.example").partnerLanguage("fr").coachCapacity(2).coachAvailable(true);
        journey.start(ProcessIds.REGISTER_COACH, "nantes", answers);
        answers.partnerEmail("maya@sce.example");

        List<WebCaller.Answer> answered = atOnce(
                1, "select last_number from reference_counter where prefix = 'NAN-PARTNER' for update",
                () -> start(ProcessIds.REGISTER_COACH, variables(answers)), () -> start(ProcessIds.REGISTER_COACH,
                        variables(answers)));

        assertThat(answered).extracting(WebCaller.Answer::status).containsOnly(200);
        assertThat(jdbc.sql("select count(*) from coach").query(Integer.class).single()).isEqualTo(2);
    }

    /** @return the better answer first */
    @SafeVarargs
    private List<WebCaller.Answer> atOnce(int heldUp, String lock, Supplier<WebCaller.Answer>... submits) {
        return rendezvous.atOnce(heldUp, lock, submits).stream()
                .sorted(Comparator.comparing(WebCaller.Answer::status))
                .toList();
    }

    private WebCaller.Answer start(String process, Map<String, Object> answers) {
        return program("nantes").post("/engine-rest/process-definition/key/" + process + "/submit-form", answers);
    }

    private int records(String element) {
        return jdbc.sql("select count(*) from task_record where element = ?").param(element)
                .query(Integer.class).single();
    }

    private static void assertRefused(WebCaller.Answer answer, String sentence) {
        assertThat(answer.json().path("message").asText()).contains(sentence);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "SQL");
    }

    private static Map<String, Object> variables(Map<String, Object> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return Map.of("variables", variables);
    }

    private WebCaller program(String account) {
        return WebCaller.program(port, account);
    }
}
