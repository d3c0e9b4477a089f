package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.AnswerInvitationAnswers;
import org.alteractions.journey.testing.answers.AskThirdOpinionAnswers;
import org.alteractions.journey.testing.answers.ConfirmChangesAnswers;
import org.alteractions.journey.testing.answers.CorrectStudentAnswers;
import org.alteractions.journey.testing.answers.DecideWaitingApplicationAnswers;
import org.alteractions.journey.testing.answers.DeclareAvailabilityAnswers;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.MoveInterviewsAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.ReportDisruptionAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.AnswerInvitationSteps;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.ReplanSessionSteps;
import org.alteractions.journey.testing.ids.ThirdOpinionSteps;
import org.springframework.stereotype.Component;

/** Forms of a student's application and of the Café Select. */
@Component
class SelectionFormCases implements FormCases {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    private static final String LEA = "lea@etudiants.example";

    private final JourneyDriver journey;
    private final RegistrationFixtures registrations;
    private final Candidates candidates;
    private final Messages messages;
    private final CafeSelectFixtures cafeSelects;
    private final DeliberationFixtures deliberations;

    SelectionFormCases(
            JourneyDriver journey,
            RegistrationFixtures registrations,
            Candidates candidates,
            Messages messages,
            CafeSelectFixtures cafeSelects,
            DeliberationFixtures deliberations) {
        this.journey = journey;
        this.registrations = registrations;
        this.candidates = candidates;
        this.messages = messages;
        this.cafeSelects = cafeSelects;
        this.deliberations = deliberations;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start(FormIds.REGISTER_STUDENT, "with everything", "Inscrire un étudiant et suivre sa candidature", this::season,
                        RegistrationFixtures.answers("Léa", LEA, "fr", RegistrationFixtures.POLYTECH),
                        none -> assertThat(journey.isRunning(ProcessIds.APPLICATION, RegistrationFixtures.SEASON + "-001"))
                                .isTrue()),
                FormCase.start(FormIds.CORRECT_STUDENT, "another name", "Corriger un étudiant", this::registered,
                        new CorrectStudentAnswers().studentLastName("Martin-Durand"),
                        application -> assertThat(candidates.get(ApplicationNumber.of(application)).name())
                                .isEqualTo("Léa Martin-Durand"))
                        .aboutIn("correctedApplication"),
                FormCase.start(FormIds.WITHDRAW_APPLICATION, "by phone", "Déclarer un désistement", this::registered,
                        new WithdrawApplicationAnswers().withdrawalReason("Un stage à l'étranger."),
                        application -> assertThat(journey.isRunning(ProcessIds.APPLICATION, application)).isFalse())
                        .aboutIn("concernedApplication"),
                FormCase.task(FormIds.RECORD_OFFER_ANSWER, "accepted", this::offered,
                        CandidateSelectionSteps.RECORD_OFFER_ANSWER,
                        RecordOfferAnswerAnswers.accept().offerComment("Disponible dès lundi."),
                        application -> assertThat(journey.openTasks(application)).isEmpty()),
                FormCase.task(FormIds.DECIDE_WAITING_APPLICATION, "closed", this::waitedTooLong,
                        CandidateSelectionSteps.DECIDE_WAITING_APPLICATION,
                        DecideWaitingApplicationAnswers.close().closingReason("Le Café Select n'a pas eu lieu."),
                        application -> assertThat(journey.isRunning(ProcessIds.APPLICATION, application)).isFalse()),
                FormCase.task(FormIds.PREPARE_SESSION, "given up", this::sessionToPrepare,
                        CafeSelectSteps.PREPARE_SESSION,
                        PrepareSessionAnswers.cancel().cancellationReason("Trop peu de candidats."),
                        session -> assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse()),
                FormCase.task(FormIds.PREPARE_SESSION, "planned", this::sessionToPrepare,
                        CafeSelectSteps.PREPARE_SESSION,
                        CafeSelectFixtures.preparation(), session -> waitsAt(CafeSelectSteps.PUBLISH_PLAN))
                        .choosing("chosenInterviewers"),
                FormCase.start(FormIds.DECLARE_AVAILABILITY, "partly there", "Noter la disponibilité d'un intervieweur",
                        this::sessionToPrepare,
                                new DeclareAvailabilityAnswers().declaredAvailability("presentBetween")
                                        .presentFrom("09:30").presentUntil("11:30"),
                        session -> waitsAt(CafeSelectSteps.PREPARE_SESSION))
                        .aboutIn("upcomingSession").choosing("concernedInterviewer"),
                FormCase.task(FormIds.PUBLISH_PLAN, "published", this::planned, CafeSelectSteps.PUBLISH_PLAN,
                        PublishPlanAnswers.publish().planComment("Salles réservées."),
                        session -> waitsAt(CafeSelectSteps.RUN_SESSION)),
                FormCase.start(FormIds.ANSWER_INVITATION, "another time", "Noter une réponse au Café Select",
                        this::invited,
                        AnswerInvitationAnswers.asksToMove().possibleFrom("11:00").slotRemark("Un examen."),
                        candidate -> assertThat(journey.openTasks(candidate))
                                .contains(AnswerInvitationSteps.MOVE_INTERVIEWS))
                        .aboutIn("invitedCandidate"),
                FormCase.task(FormIds.MOVE_INTERVIEWS, "planned anew", this::wishesAnotherTime,
                        AnswerInvitationSteps.MOVE_INTERVIEWS,
                        MoveInterviewsAnswers.replan().movedFrom("11:00").moveComment("Vu au téléphone."),
                        candidate -> assertThat(journey.openTasks(SESSION))
                                .contains(ReplanSessionSteps.CONFIRM_CHANGES)),
                FormCase.start(FormIds.REPORT_DISRUPTION, "late and leaving", "Signaler un imprévu du Café Select", this::published,
                        new ReportDisruptionAnswers().lateCandidates(numbers(1, 2)).lateCandidatesFrom("10:45")
                                .noShowCandidates(numbers(3)).disruptionComment("Train en retard."),
                        session -> assertThat(journey.openTasks(SESSION))
                                .containsExactly(ReplanSessionSteps.CONFIRM_CHANGES, CafeSelectSteps.RUN_SESSION))
                        .aboutIn("runningSession"),
                FormCase.task(FormIds.CONFIRM_CHANGES, "applied", this::disturbed, ReplanSessionSteps.CONFIRM_CHANGES,
                        ConfirmChangesAnswers.apply().changesComment("Annoncé à l'accueil."),
                        session -> waitsAt(CafeSelectSteps.RUN_SESSION)),
                FormCase.task(FormIds.CONFIRM_CHANGES, "with more room", this::disturbedTooMuch,
                        ReplanSessionSteps.CONFIRM_CHANGES,
                        ConfirmChangesAnswers.again().excusedCandidates(numbers(1)).prolongedUntil("12:30"),
                        session -> assertThat(journey.openTasks(SESSION))
                                .containsExactly(ReplanSessionSteps.CONFIRM_CHANGES, CafeSelectSteps.RUN_SESSION)),
                FormCase.task(FormIds.RUN_SESSION, "held", this::published, CafeSelectSteps.RUN_SESSION,
                        RunSessionAnswers.held().absentCandidates(List.of(RegistrationFixtures.SEASON + "-001"))
                                .sessionComment("Une salle de plus serait utile."),
                        session -> assertThat(journey.openTasks(SESSION))
                                .containsOnly(CafeSelectSteps.ENTER_SCORECARD)),
                FormCase.task(FormIds.ENTER_SCORECARD, "filled", this::held, CafeSelectSteps.ENTER_SCORECARD,
                        CafeSelectFixtures.scorecard(),
                        session -> assertThat(journey.openTasks(SESSION))
                                .containsOnly(CafeSelectSteps.ENTER_SCORECARD)),
                FormCase.start(FormIds.ASK_THIRD_OPINION, "asked", "Demander un troisième avis", this::doubtful,
                        Map.of(),
                        candidate -> assertThat(journey.openTasks(candidate))
                                .contains(ThirdOpinionSteps.ENTER_THIRD_SCORECARD))
                        .aboutIn("doubtfulCandidate").choosing("thirdInterviewer"),
                FormCase.task(FormIds.ENTER_SCORECARD, "a third time", this::asked,
                        ThirdOpinionSteps.ENTER_THIRD_SCORECARD,
                        CafeSelectFixtures.scorecard(),
                        candidate -> assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, candidate)).isFalse()),
                FormCase.task(FormIds.DELIBERATE, "decided", this::scored, CafeSelectSteps.DELIBERATE,
                        new DeliberateAnswers().placesAvailable(2).acceptedCandidates(numbers(1, 2))
                                .waitingListCandidates(numbers(3)).deliberationReason("Décidé à l'unanimité."),
                        session -> assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse()));
    }

    private String season() {
        registrations.open();
        return RegistrationFixtures.SEASON;
    }

    private String registered() {
        season();
        return registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
    }

    private String offered() {
        String application = registered();
        candidates.invite(ApplicationNumber.of(application));
        candidates.offer(ApplicationNumber.of(application));
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(application),
                Map.of(Variable.SELECTION_DECISION, "accepted"));
        journey.run();
        return application;
    }

    private String waitedTooLong() {
        String application = registered();
        candidates.invite(ApplicationNumber.of(application));
        journey.fire(application, CandidateSelectionSteps.WAITED_TOO_LONG);
        return application;
    }

    private String sessionToPrepare() {
        registered();
        registrations.register("Tom", "tom@etudiants.example", "en", RegistrationFixtures.CENTRALE);
        registrations.register("Zoé", "zoe@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        cafeSelects.interviewers();
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        return SESSION;
    }

    private String planned() {
        sessionToPrepare();
        Map<String, Object> answers = new HashMap<>(CafeSelectFixtures.preparation());
        answers.put("chosenInterviewers", Choices.values(
                journey.shown(journey.task(SESSION, CafeSelectSteps.PREPARE_SESSION)).get("chapterInterviewers")));
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, answers);
        return SESSION;
    }

    private String published() {
        planned();
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
        return SESSION;
    }

    private String invited() {
        published();
        return RegistrationFixtures.SEASON + "-001";
    }

    private String wishesAnotherTime() {
        return journey.start(ProcessIds.ANSWER_INVITATION, "nantes",
                AnswerInvitationAnswers.asksToMove().chapter("nantes").invitedCandidate(invited())
                        .possibleFrom("11:00"));
    }

    private String disturbed() {
        return late("10:45");
    }

    private String disturbedTooMuch() {
        return late("11:50");
    }

    private String late(String from) {
        published();
        journey.start(ProcessIds.REPLAN_SESSION, "nantes",
                new ReportDisruptionAnswers().chapter("nantes").runningSession(SESSION).lateCandidates(numbers(1))
                        .lateCandidatesFrom(from));
        return SESSION;
    }

    private String held() {
        published();
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
        return SESSION;
    }

    private String scored() {
        held();
        journey.tasks(SESSION, CafeSelectSteps.ENTER_SCORECARD)
                .forEach(task -> journey.complete(task, CafeSelectFixtures.scorecard()));
        return SESSION;
    }

    /** One of two interviewers was missing; somebody who has not met the candidate is the first whom the list offers. */
    private String doubtful() {
        cafeSelects.stranger();
        return deliberations.doubtful();
    }

    private String asked() {
        String candidate = doubtful();
        journey.start(ProcessIds.THIRD_OPINION, "nantes",
                new AskThirdOpinionAnswers().chapter("nantes").doubtfulCandidate(candidate)
                        .thirdInterviewer(deliberations.strangersTo(candidate).get(0).toString()));
        return candidate;
    }

    private void waitsAt(String task) {
        assertThat(journey.openTasks(SESSION)).containsExactly(task);
    }

    private static List<String> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(number -> RegistrationFixtures.SEASON + "-00" + number).toList();
    }
}
