package org.alteractions.journey.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.registration.CarryOver;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.DecideAbsentAnswers;
import org.alteractions.journey.testing.answers.DecideWaitingApplicationAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.ApplicationSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of application.bpmn, candidate-selection.bpmn and withdraw-application.bpmn. */
@Story
class ApplicationStoriesTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";
    private static final String TOM = "tom@etudiants.example";
    private static final String ANSWER = CandidateSelectionSteps.RECORD_OFFER_ANSWER;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    StudentRepository students;

    @Autowired
    Candidates candidates;

    @Autowired
    CarryOver carryOver;

    @Autowired
    Messages messages;

    @Autowired
    Journal journal;

    @Autowired
    SeminarFixtures seminar;

    @BeforeEach
    void season() {
        registrations.open();
    }

    @Test
    void studentIsSelectedTrainedAndJoinsATeam() {
        String lea = registered("Léa", LEA);
        decided(lea, "accepted");
        journey.complete(lea, ANSWER, RecordOfferAnswerAnswers.accept());
        assertThat(state(lea)).isEqualTo(State.CONFIRMED);

        candidates.train(ApplicationNumber.of(lea));
        tell(Message.SEMINAR_ATTENDED, lea);
        tell(Message.TEAM_JOINED, lea);

        assertThat(state(lea)).isEqualTo(State.IN_TEAM);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).containsExactly(
                "Votre inscription " + lea + " est enregistrée",
                "Une place vous est proposée (" + lea + ")",
                "Votre place est confirmée (" + lea + ")",
                "Séminaire validé, place à votre équipe (" + lea + ")");
        assertThat(journal.of(CaseReference.of(lea))).extracting(JournalEntry::event).containsExactly(
                JournalEvent.STUDENT_REGISTERED, JournalEvent.CANDIDATE_INVITED, JournalEvent.PLACE_OFFERED,
                JournalEvent.PLACE_ACCEPTED, JournalEvent.STUDENT_TRAINED, JournalEvent.STUDENT_IN_TEAM);
        assertThat(applications.get(ApplicationNumber.of(lea)).consentNotice()).isEqualTo("2026-09");
    }

    @Test
    void englishSpeakersAreWrittenToInEnglish() {
        String tom = registrations.register("Tom", TOM, "en", RegistrationFixtures.CENTRALE);

        assertThat(mailbox.mailsTo(TOM)).extracting(TestMailbox.Mail::subject, TestMailbox.Mail::language)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Your registration " + tom + " has been received", "en"));
    }

    @Test
    void declinedCandidate_applicationEnds() {
        String lea = registered("Léa", LEA);
        decided(lea, "declined");

        assertThat(state(lea)).isEqualTo(State.DECLINED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Suite donnée à votre candidature " + lea);
    }

    @Test
    void absentCandidate_applicationEnds() {
        String lea = registered("Léa", LEA);
        decided(lea, "absent");

        assertThat(state(lea)).isEqualTo(State.ABSENT);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Votre absence au Café Select (" + lea + ")");
    }

    @Test
    void offerDeclined_nextOnTheListIsAsked() {
        String lea = registered("Léa", LEA);
        String tom = registered("Tom", TOM);
        String zoe = registered("Zoé", "zoe@etudiants.example");
        decided(lea, "accepted");
        waiting(zoe, 2);
        waiting(tom, 1);
        journey.complete(lea, ANSWER, RecordOfferAnswerAnswers.decline());

        assertThat(state(lea)).isEqualTo(State.OFFER_LAPSED);
        assertThat(state(tom)).isEqualTo(State.OFFERED);
        assertThat(state(zoe)).isEqualTo(State.WAITING_LIST);
        assertThat(holders()).containsExactly(tom);
        assertThat(journey.openTasks(tom)).containsExactly(ANSWER);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Vous avez décliné votre place (" + lea + ")");
        assertThat(mailbox.subjectsTo(TOM)).endsWith(
                "Votre candidature " + tom + " est sur liste d'attente", "Une place vous est proposée (" + tom + ")");
    }

    @Test
    void offerExpires_nextOnTheListIsAsked() {
        String lea = registered("Léa", LEA);
        String tom = registered("Tom", TOM);
        decided(lea, "accepted");
        waiting(tom, 1);
        journey.fire(lea, CandidateSelectionSteps.OFFER_REMINDER_DUE);
        journey.fire(lea, CandidateSelectionSteps.OFFER_EXPIRED);

        assertThat(state(lea)).isEqualTo(State.OFFER_LAPSED);
        assertThat(holders()).containsExactly(tom);
        assertThat(mailbox.subjectsTo(LEA)).endsWith(
                "Rappel : votre place " + lea + " attend votre réponse", "Votre place a été rendue (" + lea + ")");
    }

    @Test
    void placeComesWhileStaffDecide_theTaskGivesWay() {
        String lea = registered("Léa", LEA);
        String tom = registered("Tom", TOM);
        decided(lea, "accepted");
        waiting(tom, 1);
        journey.fire(tom, CandidateSelectionSteps.WAITED_TOO_LONG);
        assertThat(journey.shown(journey.task(tom, CandidateSelectionSteps.DECIDE_WAITING_APPLICATION)))
                .containsEntry("waitingRank", "1").containsEntry("candidateName", "Tom Martin");
        journey.complete(lea, ANSWER, RecordOfferAnswerAnswers.decline());

        assertThat(journey.openTasks(tom)).containsExactly(ANSWER);
    }

    @Test
    void waitedTooLong_goesOnWaitingThenIsClosedWithTheReason() {
        String lea = registered("Léa", LEA);
        journey.fire(lea, CandidateSelectionSteps.WAITED_TOO_LONG);
        journey.complete(lea, CandidateSelectionSteps.DECIDE_WAITING_APPLICATION,
                DecideWaitingApplicationAnswers.keep());
        assertThat(journey.openTasks(lea)).isEmpty();
        journey.fire(lea, CandidateSelectionSteps.WAITED_AGAIN);
        journey.complete(lea, CandidateSelectionSteps.DECIDE_WAITING_APPLICATION,
                DecideWaitingApplicationAnswers.close().closingReason("Le Café Select n'a pas pu avoir lieu."));

        assertThat(state(lea)).isEqualTo(State.CLOSED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.mailsTo(LEA).get(1).text()).contains("Le Café Select n'a pas pu avoir lieu.");
    }

    @Test
    void confirmedStudentWaitsTooLong_closedAndThePlaceGoesOn() {
        String lea = confirmed("Léa", LEA);
        String tom = registered("Tom", TOM);
        waiting(tom, 1);
        journey.fire(lea, ApplicationSteps.TEAM_TOO_LATE);
        journey.complete(lea, ApplicationSteps.DECIDE_WAITING_STUDENT, DecideWaitingApplicationAnswers.keep());
        journey.fire(lea, ApplicationSteps.STILL_WITHOUT_TEAM);
        journey.complete(lea, ApplicationSteps.DECIDE_WAITING_STUDENT,
                DecideWaitingApplicationAnswers.close().closingReason("Vous ne répondez plus."));

        assertThat(state(lea)).isEqualTo(State.CLOSED);
        assertThat(holders()).containsExactly(tom);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Votre candidature " + lea + " est close");
    }

    @Test
    void newsWhileAMailCannotLeave_isHeard() {
        String lea = registered("Léa", LEA);
        candidates.putOnWaitingList(ApplicationNumber.of(lea), 1);
        tellWithoutMails(Message.CANDIDATE_DECIDED, lea, Map.of(Variable.SELECTION_DECISION, "waitingList"));
        candidates.offer(ApplicationNumber.of(lea));
        tellWithoutMails(Message.PLACE_FREED, lea, Map.of());
        journey.run();

        assertThat(journey.openTasks(lea)).containsExactly(ANSWER);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Une place vous est proposée (" + lea + ")");
    }

    @Test
    void newsWhileStaffDecide_leavesTheDecisionOpen_andItsClockGoesOn() {
        String lea = confirmed("Léa", LEA);
        journey.fire(lea, ApplicationSteps.TEAM_TOO_LATE);
        candidates.train(ApplicationNumber.of(lea));
        tellWithoutMails(Message.SEMINAR_ATTENDED, lea, Map.of());
        tellWithoutMails(Message.TEAM_JOINED, lea, Map.of());
        assertThat(journey.openTasks(lea)).isEmpty();
        journey.run();

        assertThat(state(lea)).isEqualTo(State.IN_TEAM);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Séminaire validé, place à votre équipe (" + lea + ")");
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
    }

    @Test
    void invitationsToTheCafeSelect_doNotStartTheLongWaitAgain() {
        String lea = registered("Léa", LEA);
        journey.fire(lea, CandidateSelectionSteps.WAITED_TOO_LONG);
        tellWithoutMails(Message.INTERVIEW_PLANNED, lea, Map.of());

        assertThat(journey.openTasks(lea)).containsExactly(CandidateSelectionSteps.DECIDE_WAITING_APPLICATION);
    }

    @Test
    void seminarMissed_applicationEnds() {
        String lea = confirmed("Léa", LEA);
        candidates.missSeminar(ApplicationNumber.of(lea));
        tell(Message.SEMINAR_MISSED, lea);

        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Vous n'avez pas suivi le séminaire (" + lea + ")");
    }

    @Test
    void seasonEndsWithoutTeam_studentIsTold() {
        String lea = registered("Léa", LEA);
        waiting(lea, 1);
        tell(Message.NOT_PLACED, lea);

        assertThat(state(lea)).isEqualTo(State.NOT_PLACED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Pas d'équipe pour vous cette saison (" + lea + ")");
    }

    @Test
    void carriedOverStudent_waitsForATeamAtOnce() {
        candidates.train(ApplicationNumber.of(confirmed("Léa", LEA)));
        registrations.season("NAN-2027-SPRING", "nantes", Term.SPRING);
        String lea = carried();

        assertThat(mailbox.subjectsTo(LEA)).endsWith("Votre sélection compte pour la nouvelle saison (" + lea + ")");
        tell(Message.TEAM_JOINED, lea);
        assertThat(state(lea)).isEqualTo(State.IN_TEAM);
        assertThat(applications.get(ApplicationNumber.of(lea)).carriedOver()).isTrue();
        assertThat(students.findByEmail(LEA)).isPresent();
    }

    @Test
    void seminarDecidesWhoIsCarriedOver_theTrainedStayTrained() {
        String lea = seminar.confirmed("Léa", LEA, "fr");
        String tom = seminar.confirmed("Tom", TOM, "en");
        String zoe = seminar.confirmed("Zoé", "zoe@etudiants.example", "fr");
        seminar.prepared();
        seminar.attended(List.of(lea));
        absent(tom, "caughtUp");
        absent(zoe, "missed");
        registrations.season("NAN-2027-SPRING", "nantes", Term.SPRING);

        assertThat(carryOver.into(SeasonReference.of("NAN-2027-SPRING"))).hasSize(2).allSatisfy(number -> {
            assertThat(applications.get(number).state()).isEqualTo(State.TRAINED);
            assertThat(applications.get(number).placeHeld()).isFalse();
        }).extracting(number -> applications.get(number).studentId())
                .containsExactlyInAnyOrder(applications.get(ApplicationNumber.of(lea)).studentId(),
                        applications.get(ApplicationNumber.of(tom)).studentId());
    }

    @Test
    void withdrawalWhileHoldingAPlace_isConfirmedAndThePlaceGoesOn() {
        String lea = confirmed("Léa", LEA);
        String tom = registered("Tom", TOM);
        waiting(tom, 1);
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));

        assertThat(state(lea)).isEqualTo(State.WITHDRAWN);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(holders()).containsExactly(tom);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Nous avons pris note de votre désistement (" + lea + ")");
    }

    @Test
    void withdrawalDuringSelection_endsTheApplication_andASecondOneIsRefused() {
        String lea = registered("Léa", LEA);
        WithdrawApplicationAnswers answers = new WithdrawApplicationAnswers()
                .chapter("nantes").concernedApplication(lea);
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes", answers);

        assertThat(state(lea)).isEqualTo(State.WITHDRAWN);
        assertThat(journey.openTasks(lea)).isEmpty();
        assertThatThrownBy(() -> journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes", answers))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("« Candidature »");
    }

    @Test
    void withdrawalThatComesTooLate_changesNothing() {
        String lea = carriedRowWithoutProcess();
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));

        assertThat(journey.isRunning(ProcessIds.WITHDRAW_APPLICATION, lea)).isFalse();
        assertThat(state(lea)).isEqualTo(State.TRAINED);
    }

    @Test
    void doubledRegistration_isRefusedAtTheEmail() {
        registered("Léa", LEA);
        assertThatThrownBy(() -> registrations.register("Lea", "LEA@etudiants.example", "fr", RegistrationFixtures.POLYTECH))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Adresse électronique » : Cette personne est déjà inscrite à cette saison.");
        assertThat(applications.findBySeasonOrderByNumber(SeasonReference.of(RegistrationFixtures.SEASON))).hasSize(1);
    }

    @Test
    void unknownSchoolOrMissingConsent_isRefused() {
        Map<String, Object> answers = new HashMap<>(RegistrationFixtures.answers("Léa", LEA, "fr", "hogwarts"));
        answers.put("consent", false);
        assertThatThrownBy(() -> journey.start(ProcessIds.APPLICATION, "nantes", answers))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« École » : ce choix n'est pas proposé (ou ne l'est plus)."
                        + " « L'étudiant a lu cette notice et accepte cet usage de ses données » :"
                        + " cette case doit être cochée.");
        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void forgottenAnswer_chapterIsTold() {
        String lea = registered("Léa", LEA);
        decided(lea, "accepted");
        journey.fire(lea, ANSWER);

        assertThat(journey.task(lea, ANSWER).getPriority()).isEqualTo(90);
    }

    private void absent(String number, String decision) {
        journey.complete(
                journey.task(SeminarFixtures.SEMINAR, SeminarSteps.DECIDE_ABSENT, Variable.CANDIDATE, number),
                new DecideAbsentAnswers().absenceDecision(decision).absenceReason("Décidé avec l'antenne."));
    }

    private String registered(String firstName, String email) {
        String number = registrations.register(firstName, email, "fr", RegistrationFixtures.POLYTECH);
        candidates.invite(ApplicationNumber.of(number));
        return number;
    }

    private String confirmed(String firstName, String email) {
        String number = registered(firstName, email);
        decided(number, "accepted");
        journey.complete(number, ANSWER, RecordOfferAnswerAnswers.accept());
        return number;
    }

    private void waiting(String number, int rank) {
        candidates.putOnWaitingList(ApplicationNumber.of(number), rank);
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(number),
                Map.of(Variable.SELECTION_DECISION, "waitingList"));
        journey.run();
    }

    private void decided(String number, String decision) {
        switch (decision) {
            case "accepted" -> candidates.offer(ApplicationNumber.of(number));
            case "declined" -> candidates.decline(ApplicationNumber.of(number));
            default -> candidates.absent(ApplicationNumber.of(number));
        }
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(number),
                Map.of(Variable.SELECTION_DECISION, decision));
        journey.run();
    }

    private void tellWithoutMails(Message message, String number, Map<Variable, String> routing) {
        assertThat(messages.tell(message, CaseReference.of(number), routing)).isTrue();
    }

    private void tell(Message message, String number) {
        assertThat(messages.tell(message, CaseReference.of(number))).isTrue();
        journey.run();
    }

    private String carried() {
        String number = carryOver.into(SeasonReference.of("NAN-2027-SPRING")).get(0).value();
        messages.start(Message.STUDENT_CARRIED_OVER, CaseReference.of(number), ChapterId.of("nantes"));
        journey.run();
        return number;
    }

    private String carriedRowWithoutProcess() {
        candidates.train(ApplicationNumber.of(confirmed("Léa", LEA)));
        registrations.season("NAN-2027-SPRING", "nantes", Term.SPRING);
        return carryOver.into(SeasonReference.of("NAN-2027-SPRING")).get(0).value();
    }

    private State state(String number) {
        return applications.get(ApplicationNumber.of(number)).state();
    }

    private List<String> holders() {
        return applications.findBySeasonOrderByNumber(SeasonReference.of(RegistrationFixtures.SEASON)).stream()
                .filter(Application::placeHeld)
                .map(application -> application.number().value())
                .toList();
    }
}
