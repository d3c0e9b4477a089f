package org.alteractions.journey.cafeselect.interviewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.work.LongSteps;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeclareAvailabilityAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of declare-availability.bpmn, and of a plan that respects the declared availability. */
@Story
class AvailabilityStoriesTest extends StoryTest {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    private static final String PREPARE = CafeSelectSteps.PREPARE_SESSION;
    private static final String PUBLISH = CafeSelectSteps.PUBLISH_PLAN;

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    InterviewRepository interviews;

    @Autowired
    CafeSelectRepository sessions;

    @Autowired
    PresenceRepository presences;

    @Autowired
    AcquaintanceRepository acquaintances;

    @Autowired
    LongSteps longSteps;

    @Autowired
    FormService forms;

    @Autowired
    ManagementService management;

    private List<Long> guests;
    private String tom;

    @BeforeEach
    void candidatesAndInterviewers() {
        registrations.open();
        guests = cafeSelects.interviewers();
        tom = registrations.register("Tom", "tom@etudiants.example", "en", RegistrationFixtures.CENTRALE);
        registrations.register("Zoé", "zoe@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
    }

    @Test
    void planKeepsToHoursTiesAndTheBreak_andStaffSeeThem() {
        declare(guests.get(0), "presentBetween",
                new DeclareAvailabilityAnswers().presentFrom("11:00").presentUntil("11:30"));
        declare(guests.get(1), "knows", new DeclareAvailabilityAnswers().knownCandidate(tom));
        assertThat(journey.shown(journey.task(SESSION, PREPARE)).get("availabilityRows").toString())
                .contains("Paul Ferrand", "de 11\u00a0h à 11\u00a0h\u00a030", "Nora Bell", "connaît Tom Martin");
        prepare(guests);

        List<Interview> plan = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(
                SessionReference.of(SESSION));
        assertThat(plan).hasSize(4).allSatisfy(interview -> {
            LocalTime start = interview.startsAt().toLocalTime();
            assertThat(start.isAfter(LocalTime.of(10, 20)) && start.isBefore(LocalTime.of(10, 45))).isFalse();
        });
        assertThat(plan).filteredOn(interview -> interview.interviewer().equals(guests.get(0)))
                .isNotEmpty()
                .allMatch(interview -> !interview.startsAt().toLocalTime().isBefore(LocalTime.of(11, 0)));
        assertThat(plan).filteredOn(interview -> interview.candidate().value().equals(tom))
                .extracting(Interview::interviewer)
                .containsExactlyInAnyOrder(guests.get(0), guests.get(2));
        assertThat(journey.shown(journey.task(SESSION, PUBLISH)).get("planQuality").toString())
                .contains("Le dernier entretien se termine à 11\u00a0h", "attend au plus", "Chaque intervieweur a");
    }

    @Test
    void nextDeclarationReplacesTheLast() {
        declare(guests.get(0), "absent", Map.of());
        prepare(guests.subList(0, 2));
        assertThat(journey.shown(journey.task(SESSION, PREPARE)).get("planProblem").toString())
                .isEqualTo("Paul Ferrand : aucun entretien ne tient dans les heures de présence déclarées. Il faut au"
                        + " moins deux intervieweurs disponibles, et il en reste 1. Changez ces heures, ou choisissez"
                        + " d'autres intervieweurs.");

        declare(guests.get(0), "presentAllDay", Map.of());
        declare(guests.get(1), "knows", new DeclareAvailabilityAnswers().knownCandidate(tom));
        declare(guests.get(1), "knowsNot", new DeclareAvailabilityAnswers().knownCandidate(tom));
        prepare(guests);
        assertThat(journey.openTasks(SESSION)).containsExactly(PUBLISH);
        assertThat(presences.findBySessionOrderByInterviewer(SessionReference.of(SESSION))).isEmpty();
        assertThat(acquaintances.findBySessionOrderByCandidate(SessionReference.of(SESSION))).isEmpty();
    }

    /** The others suffice: the plan is made, and says who has nothing to do and why. */
    @Test
    void interviewerWhoseHoursFitNothing_isLeftOutOfThePlan_andNamed() {
        declare(guests.get(0), "presentBetween",
                new DeclareAvailabilityAnswers().presentFrom("09:13").presentUntil("09:24"));
        prepare(guests);

        assertThat(interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(SESSION)))
                .hasSize(4)
                .extracting(Interview::interviewer)
                .doesNotContain(guests.get(0));
        Map<String, Object> shown = journey.shown(journey.task(SESSION, PUBLISH));
        assertThat(shown.get("idleInterviewers").toString()).isEqualTo("Sans entretien : Paul Ferrand (de 9\u00a0h\u00a013 à"
                + " 9\u00a0h\u00a024, aucun entretien ne tient dans ces heures). Cette personne ne reçoit pas de planning.");
        assertThat(shown.get("planQuality").toString()).contains("Chaque intervieweur a 2 entretiens.");
        journey.complete(SESSION, PUBLISH, PublishPlanAnswers.publish());
        assertThat(mailbox.subjectsTo("paul@anciens.example")).noneMatch(subject -> subject.contains("planning"));
    }

    @Test
    void sessionIsGivenUp_whoeverMeantToComeIsTold() {
        declare(guests.get(0), "absent", Map.of());
        declare(guests.get(2), "presentBetween",
                new DeclareAvailabilityAnswers().presentFrom("11:00").presentUntil("11:30"));
        journey.complete(SESSION, PREPARE, PrepareSessionAnswers.cancel().cancellationReason("Grève."));

        assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse();
        String told = "Le Café Select de la saison automne 2026 est annulé";
        assertThat(mailbox.subjectsTo("ines@anciens.example")).endsWith(told);
        assertThat(mailbox.subjectsTo("nora@anciens.example")).endsWith("The Café Select of the season autumn 2026 is cancelled");
        assertThat(mailbox.subjectsTo("paul@anciens.example")).doesNotContain(told);
    }

    @Test
    void impossiblePlanNamesWhoAndWhatWouldHelp_andTheTableKeepsNumbers() {
        declare(guests.get(1), "knows", new DeclareAvailabilityAnswers().knownCandidate(tom));
        prepare(guests.subList(0, 2));

        assertThat(journey.shown(journey.task(SESSION, PREPARE)).get("planProblem").toString())
                .contains(tom + " (Tom Martin)", "Il suffirait d'ajouter un intervieweur");
        assertThat(sessions.get(SessionReference.of(SESSION)).progress().problem()).contains(tom)
                .doesNotContain("Martin");
    }

    @Test
    void refusalsAreSaidAtTheField() {
        assertThatThrownBy(() -> declare(guests.get(0), "presentBetween",
                new DeclareAvailabilityAnswers().presentFrom("11:00").presentUntil("10:00")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Repart à » : le départ doit venir après l'arrivée.");
        Map<String, Object> preparation = preparation(guests);
        preparation.put("breakEnd", "13:00");
        assertThatThrownBy(() -> journey.complete(SESSION, PREPARE, preparation))
                .hasMessage("« Début de la pause commune » : la pause doit être comprise dans la séance.");
        preparation.remove("breakEnd");
        assertThatThrownBy(() -> journey.complete(SESSION, PREPARE, preparation))
                .hasMessage("« Fin de la pause commune » : indiquez aussi la fin de la pause.");

        prepare(guests);
        journey.complete(SESSION, PUBLISH, PublishPlanAnswers.publish());
        assertThatThrownBy(() -> declare(guests.get(0), "absent", Map.of()))
                .hasMessageContaining("ce choix n'est pas proposé");
    }

    /** Whoever reloads meanwhile reads in the journal that it is under way; a crash only means to do it once more. */
    @Test
    void planningHoldsNoTransaction_andIsDoneAgainAfterACrash() {
        var task = journey.task(SESSION, PREPARE);
        journey.as("nantes", () -> {
            forms.submitTaskForm(task.getId(), preparation(guests));
            return null;
        });
        management.createJobQuery().executable().list().forEach(job -> management.executeJob(job.getId()));

        assertThat(sessions.get(SessionReference.of(SESSION)).state()).isEqualTo(CafeSelect.State.PLANNING);
        assertThat(journey.openTasks(SESSION)).isEmpty();
        assertThat(interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(SESSION)))
                .isEmpty();

        assertThat(longSteps.work()).isEqualTo(1);
        assertThat(journey.openTasks(SESSION)).containsExactly(PUBLISH);
        assertThat(longSteps.work()).isZero();
    }

    private void declare(Long interviewer, String what, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("chapter", "nantes");
        answers.put("upcomingSession", SESSION);
        answers.put("concernedInterviewer", interviewer.toString());
        answers.put("declaredAvailability", what);
        journey.start(ProcessIds.DECLARE_AVAILABILITY, "nantes", answers);
    }

    private void prepare(List<Long> invited) {
        journey.complete(SESSION, PREPARE, preparation(invited));
    }

    private static Map<String, Object> preparation(List<Long> invited) {
        PrepareSessionAnswers answers = CafeSelectFixtures.preparation()
                .chosenInterviewers(invited.stream().map(Object::toString).toList());
        return answers;
    }
}
