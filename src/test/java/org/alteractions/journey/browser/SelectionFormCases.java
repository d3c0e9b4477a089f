package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.Deliberating;
import org.alteractions.journey.cafeselect.Hosting;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.Registering;
import org.alteractions.journey.testing.JourneyDriver;
import org.springframework.stereotype.Component;

/** Forms of a student's application and of the Café Select. */
@Component
class SelectionFormCases implements FormCases {

    private static final String SESSION = Registering.SEASON + "/cafe-select";
    private static final String LEA = "lea@etudiants.example";

    private final JourneyDriver journey;
    private final Registering registering;
    private final Candidates candidates;
    private final Messages messages;
    private final Hosting hosting;
    private final Deliberating deliberating;

    SelectionFormCases(
            JourneyDriver journey,
            Registering registering,
            Candidates candidates,
            Messages messages,
            Hosting hosting,
            Deliberating deliberating) {
        this.journey = journey;
        this.registering = registering;
        this.candidates = candidates;
        this.messages = messages;
        this.hosting = hosting;
        this.deliberating = deliberating;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start("register-student", "with everything", "Candidature d'un étudiant", this::season,
                        Registering.answers("Léa", LEA, "fr", Registering.POLYTECH),
                        none -> assertThat(journey.isRunning("application", Registering.SEASON + "-001")).isTrue()),
                FormCase.start("correct-student", "another name", "Corriger un étudiant", this::registered,
                        Map.of("studentLastName", "Martin-Durand"),
                        application -> assertThat(candidates.get(application).name()).isEqualTo("Léa Martin-Durand"))
                        .aboutIn("correctedApplication"),
                FormCase.start("withdraw-application", "by phone", "Déclarer un désistement", this::registered,
                        Map.of("withdrawalReason", "Un stage à l'étranger."),
                        application -> assertThat(journey.isRunning("application", application)).isFalse())
                        .aboutIn("concernedApplication"),
                FormCase.task("record-offer-answer", "accepted", this::offered, "userTask_recordOfferAnswer",
                        Map.of("offerAnswer", "accept", "offerComment", "Disponible dès lundi."),
                        application -> assertThat(journey.openTasks(application)).isEmpty()),
                FormCase.task("decide-waiting-application", "closed", this::waitedTooLong,
                        "userTask_decideWaitingApplication",
                        Map.of("waitingDecision", "close", "closingReason", "Le Café Select n'a pas eu lieu."),
                        application -> assertThat(journey.isRunning("application", application)).isFalse()),
                FormCase.task("prepare-session", "given up", this::sessionToPrepare, "userTask_prepareSession",
                        Map.of("preparationDecision", "cancel", "cancellationReason", "Trop peu de candidats."),
                        session -> assertThat(journey.isRunning("cafe-select", SESSION)).isFalse()),
                FormCase.task("prepare-session", "planned", this::sessionToPrepare, "userTask_prepareSession",
                        Hosting.preparation(), session -> waitsAt("userTask_publishPlan"))
                        .choosing("chosenInterviewers"),
                FormCase.start("declare-availability", "partly there", "Disponibilité d'un intervieweur",
                        this::sessionToPrepare, Map.of("declaredAvailability", "presentBetween",
                                "presentFrom", "09:30", "presentUntil", "11:30"),
                        session -> waitsAt("userTask_prepareSession"))
                        .aboutIn("upcomingSession").choosing("concernedInterviewer"),
                FormCase.task("publish-plan", "published", this::planned, "userTask_publishPlan",
                        Map.of("planDecision", "publish", "planComment", "Salles réservées."),
                        session -> waitsAt("userTask_runSession")),
                FormCase.start("answer-invitation", "another time", "Noter une réponse au Café Select", this::invited,
                        Map.of("slotAnswer", "asksToMove", "possibleFrom", "11:00", "slotRemark", "Un examen."),
                        candidate -> assertThat(journey.openTasks(candidate)).contains("userTask_moveInterviews"))
                        .aboutIn("invitedCandidate"),
                FormCase.task("move-interviews", "planned anew", this::wishesAnotherTime, "userTask_moveInterviews",
                        Map.of("moveDecision", "replan", "movedFrom", "11:00", "moveComment", "Vu au téléphone."),
                        candidate -> assertThat(journey.openTasks(SESSION)).contains("userTask_confirmChanges")),
                FormCase.start("report-disruption", "late and leaving", "Imprévu du Café Select", this::published,
                        Map.of("lateCandidates", numbers(1, 2), "lateCandidatesFrom", "10:45",
                                "noShowCandidates", numbers(3), "disruptionComment", "Train en retard."),
                        session -> assertThat(journey.openTasks(SESSION))
                                .containsExactly("userTask_confirmChanges", "userTask_runSession"))
                        .aboutIn("runningSession"),
                FormCase.task("confirm-changes", "applied", this::disturbed, "userTask_confirmChanges",
                        Map.of("changesDecision", "apply", "changesComment", "Annoncé à l'accueil."),
                        session -> waitsAt("userTask_runSession")),
                FormCase.task("confirm-changes", "with more room", this::disturbedTooMuch,
                        "userTask_confirmChanges",
                        Map.of("changesDecision", "again", "excusedCandidates", numbers(1), "prolongedUntil", "12:30"),
                        session -> assertThat(journey.openTasks(SESSION))
                                .containsExactly("userTask_confirmChanges", "userTask_runSession")),
                FormCase.task("run-session", "held", this::published, "userTask_runSession",
                        Map.of("sessionOutcome", "held", "absentCandidates", List.of(Registering.SEASON + "-001"),
                                "sessionComment", "Une salle de plus serait utile."),
                        session -> assertThat(journey.openTasks(SESSION)).containsOnly("userTask_enterScorecard")),
                FormCase.task("enter-scorecard", "filled", this::held, "userTask_enterScorecard", Hosting.scorecard(),
                        session -> assertThat(journey.openTasks(SESSION)).containsOnly("userTask_enterScorecard")),
                FormCase.start("ask-third-opinion", "asked", "Troisième avis sur un candidat", this::doubtful, Map.of(),
                        candidate -> assertThat(journey.openTasks(candidate)).contains("userTask_enterThirdScorecard"))
                        .aboutIn("doubtfulCandidate").choosing("thirdInterviewer"),
                FormCase.task("enter-scorecard", "a third time", this::asked, "userTask_enterThirdScorecard",
                        Hosting.scorecard(),
                        candidate -> assertThat(journey.isRunning("third-opinion", candidate)).isFalse()),
                FormCase.task("deliberate", "decided", this::scored, "userTask_deliberate",
                        Map.of("placesAvailable", 2, "acceptedCandidates", numbers(1, 2),
                                "waitingListCandidates", numbers(3), "deliberationReason", "Décidé à l'unanimité."),
                        session -> assertThat(journey.isRunning("cafe-select", SESSION)).isFalse()));
    }

    private String season() {
        registering.open();
        return Registering.SEASON;
    }

    private String registered() {
        season();
        return registering.register("Léa", LEA, "fr", Registering.POLYTECH);
    }

    private String offered() {
        String application = registered();
        candidates.invite(application);
        candidates.offer(application);
        messages.tell(Message.CANDIDATE_DECIDED, application, Map.of(Variable.SELECTION_DECISION, "accepted"));
        journey.run();
        return application;
    }

    private String waitedTooLong() {
        String application = registered();
        candidates.invite(application);
        journey.fire(application, "catchEvent_waitedTooLong");
        return application;
    }

    private String sessionToPrepare() {
        registered();
        registering.register("Tom", "tom@etudiants.example", "en", Registering.CENTRALE);
        registering.register("Zoé", "zoe@etudiants.example", "fr", Registering.CENTRALE);
        hosting.interviewers();
        journey.call("cafe-select", SESSION, "nantes");
        return SESSION;
    }

    private String planned() {
        sessionToPrepare();
        Map<String, Object> answers = new HashMap<>(Hosting.preparation());
        answers.put("chosenInterviewers", Choices.values(
                journey.shown(journey.task(SESSION, "userTask_prepareSession")).get("chapterInterviewers")));
        journey.complete(SESSION, "userTask_prepareSession", answers);
        return SESSION;
    }

    private String published() {
        planned();
        journey.complete(SESSION, "userTask_publishPlan", Map.of("planDecision", "publish"));
        return SESSION;
    }

    private String invited() {
        published();
        return Registering.SEASON + "-001";
    }

    private String wishesAnotherTime() {
        return journey.start("answer-invitation", "nantes", Map.of("chapter", "nantes", "invitedCandidate", invited(),
                "slotAnswer", "asksToMove", "possibleFrom", "11:00"));
    }

    private String disturbed() {
        return late("10:45");
    }

    private String disturbedTooMuch() {
        return late("11:50");
    }

    private String late(String from) {
        published();
        journey.start("replan-session", "nantes", Map.of("chapter", "nantes", "runningSession", SESSION,
                "lateCandidates", numbers(1), "lateCandidatesFrom", from));
        return SESSION;
    }

    private String held() {
        published();
        journey.complete(SESSION, "userTask_runSession", Map.of("sessionOutcome", "held"));
        return SESSION;
    }

    private String scored() {
        held();
        journey.tasks(SESSION, "userTask_enterScorecard").forEach(task -> journey.complete(task, Hosting.scorecard()));
        return SESSION;
    }

    /** One of two interviewers was missing; somebody who has not met the candidate is the first whom the list offers. */
    private String doubtful() {
        hosting.stranger();
        return deliberating.doubtful();
    }

    private String asked() {
        String candidate = doubtful();
        journey.start("third-opinion", "nantes", Map.of("chapter", "nantes", "doubtfulCandidate", candidate,
                "thirdInterviewer", deliberating.strangersTo(candidate).get(0).toString()));
        return candidate;
    }

    private void waitsAt(String task) {
        assertThat(journey.openTasks(SESSION)).containsExactly(task);
    }

    private static List<String> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(number -> Registering.SEASON + "-00" + number).toList();
    }
}
