package org.alteractions.journey.cafeselect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.assessment.Advice;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.AssessmentRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.EnterScorecardAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of cafe-select.bpmn and of its messages to the applications. */
@Story
class CafeSelectStoriesTest extends StoryTest {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    private static final String PREPARE = CafeSelectSteps.PREPARE_SESSION;
    private static final String PUBLISH = CafeSelectSteps.PUBLISH_PLAN;
    private static final String RUN = CafeSelectSteps.RUN_SESSION;
    private static final String SCORE = CafeSelectSteps.ENTER_SCORECARD;
    private static final String DELIBERATE = CafeSelectSteps.DELIBERATE;
    private static final String LEA = "lea@etudiants.example";
    private static final String TOM = "tom@etudiants.example";
    private static final String ZOE = "zoe@etudiants.example";

    @Autowired
    InterviewerRepository interviewers;

    @Autowired
    InterviewRepository interviews;

    @Autowired
    AssessmentRepository assessments;

    @Autowired
    CafeSelectRepository sessions;

    @Autowired
    Candidates candidates;

    @Autowired
    RuntimeService runtime;

    private String lea;
    private String tom;
    private String zoe;
    private final List<Long> guests = new ArrayList<>();

    @BeforeEach
    void candidatesAndInterviewers() {
        registrations.open();
        guests.add(guest("Paul Ferrand", "paul@anciens.example", "fr", null));
        guests.add(guest("Nora Bell", "nora@anciens.example", "en", null));
        guests.add(guest("Ines Caron", "ines@anciens.example", "fr", RegistrationFixtures.POLYTECH));
        lea = registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        tom = registrations.register("Tom", TOM, "en", RegistrationFixtures.CENTRALE);
        zoe = registrations.register("Zoé", ZOE, "fr", RegistrationFixtures.CENTRALE);
    }

    @Test
    void candidatesAreInvitedInterviewedAndDecided() {
        published();
        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.INVITED);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Vos entretiens du Café Select (" + lea + ")");
        assertThat(mailbox.subjectsTo(TOM)).endsWith("Your Café Select interviews (" + tom + ")");
        assertThat(mailbox.mailsTo(LEA).get(1).text())
                .contains("12 rue des Arts", "deux entretiens de dix minutes", "salle", "CV");
        assertThat(mailbox.subjectsTo("nora@anciens.example").get(0)).startsWith("Your Café Select interviews on ");
        assertThat(mailbox.mailsTo("paul@anciens.example").get(0).text()).contains("Martin (");

        journey.fire(SESSION, CafeSelectSteps.SESSION_REMINDER_DUE);
        assertThat(mailbox.subjectsTo(LEA).get(2)).startsWith("Rappel : le Café Select a lieu le ");
        held(Map.of());
        scoreAll(4);
        journey.complete(SESSION, DELIBERATE, verdict(2, List.of(lea, tom), List.of(zoe), List.of()));

        assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse();
        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.OFFERED);
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.WAITING_LIST);
        assertThat(journey.openTasks(tom)).containsExactly(CandidateSelectionSteps.RECORD_OFFER_ANSWER);
        assertThat(mailbox.subjectsTo(TOM)).endsWith("A place is offered to you (" + tom + ")");
        assertThat(mailbox.subjectsTo(ZOE)).endsWith("Votre candidature " + zoe + " est sur liste d'attente");
        assertThat(sessions.get(SessionReference.of(SESSION)).state()).isEqualTo(CafeSelect.State.DELIBERATED);
    }

    @Test
    void impossiblePlan_comesBackWithTheReason_andWorksWithMoreInterviewers() {
        start();
        journey.complete(SESSION, PREPARE, preparation(List.of(guests.get(0), guests.get(2))));

        assertThat(journey.openTasks(SESSION)).containsExactly(PREPARE);
        assertThat(journey.shown(journey.task(SESSION, PREPARE)).get("planProblem").toString())
                .contains("la candidature " + lea + " (Léa Martin) n'en a que 1");
        journey.complete(SESSION, PREPARE, preparation(guests));
        assertThat(journey.openTasks(SESSION)).containsExactly(PUBLISH);
    }

    @Test
    void planIsMadeAgain_thenTheSessionIsCancelled() {
        start();
        journey.complete(SESSION, PREPARE, preparation(guests));
        journey.complete(SESSION, PUBLISH, PublishPlanAnswers.planAgain());
        assertThat(journey.shown(journey.task(SESSION, PREPARE))).containsEntry("sessionPlace", "12 rue des Arts");
        journey.complete(SESSION, PREPARE, preparation(guests));
        journey.complete(SESSION, PUBLISH, PublishPlanAnswers.cancel());

        assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse();
        assertThat(sessions.get(SessionReference.of(SESSION)).state()).isEqualTo(CafeSelect.State.CANCELLED);
        assertThat(mailbox.mailsTo(LEA)).hasSize(1);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isTrue();
    }

    @Test
    void postponedSession_isPreparedAgain_andEverybodyInvitedAnew() {
        published();
        journey.complete(SESSION, RUN, RunSessionAnswers.postponed());
        assertThat(mailbox.subjectsTo(LEA).get(2)).contains("est reporté");
        assertThat(mailbox.subjectsTo("nora@anciens.example").get(1)).contains("is postponed");
        journey.complete(SESSION, PREPARE, preparation(guests));
        journey.complete(SESSION, PUBLISH, PublishPlanAnswers.publish());

        assertThat(mailbox.subjectsTo(LEA)).endsWith("Vos entretiens du Café Select (" + lea + ")").hasSize(4);
        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).hasSize(2);
    }

    @Test
    void postponedSession_isGivenUp_andTheInvitedAreTold() {
        published();
        journey.complete(SESSION, RUN, RunSessionAnswers.postponed());
        journey.complete(SESSION, PREPARE, PrepareSessionAnswers.cancel().cancellationReason("Grève."));

        assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).last().asString().startsWith("Le Café Select du ").endsWith(" est annulé");
        assertThat(mailbox.subjectsTo(TOM)).last().asString().startsWith("The Café Select of ").endsWith(" is cancelled");
    }

    @Test
    void absentCandidate_isToldAndNotDeliberated() {
        published();
        held(new RunSessionAnswers().absentCandidates(List.of(lea)));
        scoreAll(3);
        Map<String, Object> shown = journey.shown(journey.task(SESSION, DELIBERATE));
        assertThat(shown.get("assessmentRows").toString()).doesNotContain("Léa");
        journey.complete(SESSION, DELIBERATE, verdict(1, List.of(tom), List.of(), List.of(zoe)));

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.ABSENT);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Votre absence au Café Select (" + lea + ")");
        assertThat(mailbox.subjectsTo(ZOE)).endsWith("Suite donnée à votre candidature " + zoe);
    }

    @Test
    void missingInterviewer_leavesOneInterview_whichIsToBeDiscussed() {
        published();
        Long missing = interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea)).get(0)
                .interviewer();
        held(Map.of("missingInterviewers", List.of(missing.toString())));
        scoreAll(5);

        Assessment assessment = assessments.findBySessionAndCandidate(SessionReference.of(SESSION),
                ApplicationNumber.of(lea)).orElseThrow();
        assertThat(assessment.figures().interviews()).isEqualTo(1);
        assertThat(assessment.advice()).isEqualTo(Advice.DISCUSS);
        assertThat(journey.shown(journey.task(SESSION, DELIBERATE)).get("assessmentRows").toString())
                .contains("un seul entretien évalué", "à discuter");
    }

    @Test
    void scoresFarApart_areToBeDiscussed_othersAreAdvisedByTheirMean() {
        published();
        held(Map.of());
        for (Task task : journey.tasks(SESSION, SCORE)) {
            Interview interview = interviewOf(task);
            String candidate = interview.candidate().value();
            boolean first =
                    interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(candidate)).get(0)
                            .equals(interview);
            int mark = candidate.equals(lea) ? (first ? 5 : 2) : candidate.equals(tom) ? 4 : 2;
            journey.complete(task, card(mark, "yes"));
        }

        assertThat(assessments.findBySessionOrderByCandidate(SessionReference.of(SESSION)))
                .extracting(Assessment::advice)
                .containsExactly(Advice.DISCUSS, Advice.SELECT, Advice.DECLINE);
    }

    @Test
    void scorecardShowsTheCandidateButNeverTheOtherCard() {
        published();
        held(Map.of());
        Task first = journey.tasks(SESSION, SCORE).get(0);
        Interview interview = interviewOf(first);
        journey.complete(first, card(1, "no"));
        Task other = journey.tasks(SESSION, SCORE).stream()
                .filter(task -> interviewOf(task).candidate().equals(interview.candidate()))
                .findFirst()
                .orElseThrow();

        Map<String, Object> shown = journey.shown(other);
        assertThat(shown).containsEntry("candidateName", candidates.get(interview.candidate()).name())
                .containsEntry("candidateMotivation", "Aider une structure de mon quartier.")
                .doesNotContainKeys("assessmentRows", "motivationMark", "scorecardRemarks");
    }

    @Test
    void missingScorecards_areAskedForOncePerInterviewer_thenLeftOut() {
        published();
        Long missed = interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(zoe)).get(1).id();
        held(new RunSessionAnswers().missedInterviews(List.of(missed.toString())));
        journey.fire(SESSION, CafeSelectSteps.SCORECARD_REMINDER_DUE);
        assertThat(mailbox.subjectsTo("paul@anciens.example"))
                .hasSize(2).last().asString().startsWith("Rappel : vos évaluations du Café Select du ");
        assertThat(mailbox.mailsTo("nora@anciens.example")).extracting(TestMailbox.Mail::language).containsOnly("en");
        journey.fire(SESSION, CafeSelectSteps.SCORECARDS_CLOSED);

        assertThat(journey.openTasks(SESSION)).containsExactly(DELIBERATE);
        assertThat(assessments.findBySessionOrderByCandidate(SessionReference.of(SESSION)))
                .extracting(Assessment::advice)
                .containsOnly(Advice.DISCUSS);
    }

    @Test
    void incompleteDeliberation_isRefused_andNobodyIsTold() {
        published();
        held(Map.of());
        scoreAll(4);
        int mails = mailbox.mails().size();

        assertThatThrownBy(() -> journey.complete(
                SESSION, DELIBERATE, verdict(1, List.of(lea, tom), List.of(zoe), List.of())))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Retenus » : 2 candidats retenus pour 1 place.");
        assertThatThrownBy(() -> journey.complete(
                SESSION, DELIBERATE, verdict(1, List.of(lea), List.of(zoe), List.of())))
                .hasMessage("« Non retenus » : " + tom + " n'est dans aucune des trois listes.");
        assertThat(mailbox.mails()).hasSize(mails);
        assertThat(journey.openTasks(SESSION)).containsExactly(DELIBERATE);
    }

    @Test
    void candidateWithdrawsBetweenInterviewAndDeliberation_isNotDecidedAnyMore() {
        published();
        held(Map.of());
        scoreAll(4);
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(zoe));
        journey.complete(SESSION, DELIBERATE, verdict(1, List.of(lea), List.of(tom), List.of()));

        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse();
    }

    @Test
    void endBeforeStart_isRefusedAtTheField() {
        start();
        Map<String, Object> preparation = preparation(guests);
        preparation.put("sessionEnd", "08:00");

        assertThatThrownBy(() -> journey.complete(SESSION, PREPARE, preparation))
                .hasMessage("« Fin du dernier entretien au plus tard à » : la fin doit venir après le début.");
    }

    @Test
    void forgottenDay_chapterIsTold() {
        published();
        journey.fire(SESSION, RUN);

        assertThat(journey.task(SESSION, RUN).getPriority()).isEqualTo(90);
    }

    private Long guest(String name, String email, String language, String formerSchool) {
        return interviewers.save(Interviewer.of(ChapterId.of("nantes"), name, email, language, formerSchool)).id();
    }

    private void start() {
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
    }

    private void published() {
        start();
        journey.complete(SESSION, PREPARE, preparation(guests));
        journey.complete(SESSION, PUBLISH, PublishPlanAnswers.publish());
    }

    private void held(Map<String, Object> attendance) {
        Map<String, Object> answers = new HashMap<>(attendance);
        answers.put("sessionOutcome", "held");
        journey.complete(SESSION, RUN, answers);
    }

    private void scoreAll(int mark) {
        journey.tasks(SESSION, SCORE).forEach(task -> journey.complete(task, card(mark, "yes")));
    }

    private Interview interviewOf(Task task) {
        Object id = runtime.getVariable(task.getExecutionId(), Variable.INTERVIEW.key());
        return interviews.get(Long.valueOf(id.toString()));
    }

    private static EnterScorecardAnswers card(int mark, String recommendation) {
        return new EnterScorecardAnswers().motivationMark(mark).teamworkMark(mark).analysisMark(mark)
                .commitmentMark(mark).recommendation(recommendation).scorecardRemarks("Clair et engagé.");
    }

    private static DeliberateAnswers verdict(
            int places, List<String> accepted, List<String> waitingList, List<String> declined) {
        return new DeliberateAnswers().placesAvailable(places).acceptedCandidates(accepted)
                .waitingListCandidates(waitingList).declinedCandidates(declined)
                .deliberationReason("Décidé à l'unanimité.");
    }

    private static PrepareSessionAnswers preparation(List<Long> invited) {
        return PrepareSessionAnswers.plan()
                .sessionDate(LocalDate.now().plusDays(14).toString())
                .sessionStart("09:00")
                .sessionEnd("12:00")
                .sessionPlace("12 rue des Arts")
                .sessionRooms(2)
                .changeoverMinutes(5)
                .chosenInterviewers(invited.stream().map(Object::toString).toList());
    }
}
