package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.StoredRows;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rehearsed form leaves no row, mail or number. The real submit then works as if it were the first. */
@Story
class RehearsalTest extends StoryTest {

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    StoredRows rows;

    @Autowired
    RepositoryService repository;

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Test
    void startForm_leavesNothing_andTakesNoNumber() {
        assertLeavesNothing(() -> start(ProcessIds.MISSION_JOURNEY, RequestFixtures.request()));
        String first = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        assertLeavesNothing(() -> start(ProcessIds.MISSION_JOURNEY,
                RequestFixtures.request("La Ruche", "ruche@ruche.example")));
        String second = journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("La Ruche", "ruche@ruche.example"));

        assertThat(first).endsWith("-001");
        assertThat(second).endsWith("-002");
    }

    @Test
    void entryAboutAPartner_leavesNothing() {
        RegisterCoachAnswers coach = RegisterCoachAnswers.add()
                .chapter("nantes").partnerName("Maël Roux").partnerEmail("mael@sce.example")
                        .partnerLanguage("fr").coachCompany("SCE").coachCapacity(2).coachAvailable(true);
        assertLeavesNothing(() -> start(ProcessIds.REGISTER_COACH, coach));
    }

    @Test
    void decision_leavesNothing() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        QualifyRequestAnswers decline = QualifyRequestAnswers.decline().decisionReason("Hors champ.");
        assertLeavesNothing(() -> task(dossier, QualificationSteps.QUALIFY_REQUEST, decline));

        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST, decline);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).isNotEmpty();
    }

    /** The planner is asked for in the same transaction, and begins after it. */
    @Test
    void formThatASlowStepFollows_leavesNothing_andAsksNobodyToCompute() {
        registrations.open();
        List<Long> guests = cafeSelects.interviewers();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.CAFE_SELECT, DeliberationFixtures.SESSION, "nantes");
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(Object::toString).toList());

        assertLeavesNothing(() -> task(DeliberationFixtures.SESSION, CafeSelectSteps.PREPARE_SESSION, preparation));
    }

    @Test
    void formThatMovesOtherCases_leavesNothing() {
        deliberations.published();
        assertLeavesNothing(() -> task(DeliberationFixtures.SESSION, CafeSelectSteps.RUN_SESSION,
                RunSessionAnswers.postponed()));
        assertLeavesNothing(() -> task(DeliberationFixtures.SESSION, CafeSelectSteps.RUN_SESSION,
                RunSessionAnswers.held()));
    }

    @Test
    void refusedForm_leavesNothing_andSaysWhy() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        DeclareEventAnswers event = DeclareEventAnswers.coachUnavailable().chapter("nantes")
                .concernedDossier(jdbc.sql("select reference from dossier").query(String.class).single())
                .eventComment("Parti.");
        Map<String, String> before = rows.now();

        assertThat(start(ProcessIds.DECLARE_EVENT, event))
                .hasValueSatisfying(why -> assertThat(why).contains("pas de mission"));
        assertThat(rows.now()).isEqualTo(before);
    }

    private void assertLeavesNothing(Supplier<Optional<String>> rehearse) {
        Map<String, String> before = rows.now();
        int mails = mailbox.mails().size();

        assertThat(rehearse.get()).as("why it would be refused").isEmpty();

        assertThat(before).hasSizeGreaterThan(80);
        assertThat(rows.now()).isEqualTo(before);
        assertThat(mailbox.mails()).hasSize(mails);
    }

    private Optional<String> task(String reference, String step, Map<String, Object> answers) {
        String task = journey.task(reference, step).getId();
        return journey.as("nantes", () -> rehearsal.ofTask(task, answers));
    }

    private Optional<String> start(String process, Map<String, Object> answers) {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(process)
                .latestVersion().singleResult().getId();
        return journey.as("nantes", () -> rehearsal.ofStart(definition, answers));
    }
}
