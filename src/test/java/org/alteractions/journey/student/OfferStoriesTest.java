package org.alteractions.journey.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideWaitingApplicationAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.WithdrawApplicationSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of offered places: late answers and simultaneous endings. */
@Story
class OfferStoriesTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";
    private static final String TOM = "tom@etudiants.example";
    private static final String ANSWER = CandidateSelectionSteps.RECORD_OFFER_ANSWER;

    @Autowired
    OfferFixtures offers;

    @Autowired
    SeatCheck seats;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    Candidates candidates;

    @Autowired
    Messages messages;

    @Autowired
    Journal journal;

    @BeforeEach
    void season() {
        registrations.open();
    }

    @Test
    void offerIsAnsweredUntilTheEndOfTheDayThatTheStudentWasTold() {
        String lea = offers.offered("Léa", LEA);
        LocalDate lastDay = applications.get(ApplicationNumber.of(lea)).answerBy();
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail ->
                assertThat(mail.text()).contains("au plus tard le", WrittenDates.day(lastDay)));
        assertThat(journey.shown(journey.task(lea, ANSWER))).containsEntry("offerLastDay", WrittenDates.day(lastDay));
        journey.pass(Duration.between(journey.now(), evening(lastDay)));
        journey.complete(lea, ANSWER, RecordOfferAnswerAnswers.accept());

        assertThat(state(lea)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void answerAfterTheLastDay_beforeAnythingNoticed_isRefusedAndNothingChanges() {
        String lea = offers.offered("Léa", LEA);
        LocalDate lastDay = applications.get(ApplicationNumber.of(lea)).answerBy();
        journey.oversleep(Duration.between(journey.now(), evening(lastDay).plus(Duration.ofHours(3))));

        assertThatThrownBy(() -> journey.complete(lea, ANSWER, RecordOfferAnswerAnswers.accept()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("Le délai pour répondre à cette place est passé depuis le "
                        + WrittenDates.day(lastDay));
        assertThat(state(lea)).isEqualTo(State.OFFERED);
        journey.pass(Duration.ofMinutes(1));
        assertThat(state(lea)).isEqualTo(State.OFFER_LAPSED);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Votre place a été rendue (" + lea + ")");
    }

    @Test
    void answerAMinuteAfterTheOfferExpired_isRefusedAndTheNextKeepsThePlace() {
        String lea = offers.offered("Léa", LEA);
        String tom = offers.waiting("Tom", TOM, 1);
        Task answer = journey.task(lea, ANSWER);
        journey.fire(lea, CandidateSelectionSteps.OFFER_EXPIRED);

        assertThatThrownBy(() -> journey.complete(answer, RecordOfferAnswerAnswers.accept()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Le délai pour répondre à cette place est passé : elle va à la personne suivante."
                        + " Votre formulaire n'a pas été enregistré.");
        assertThat(state(lea)).isEqualTo(State.OFFER_LAPSED);
        assertThat(seats.holders()).containsExactly(tom);
    }

    @Test
    void answerOfAStudentWhoHasWithdrawn_isRefusedInWords() {
        String lea = offers.offered("Léa", LEA);
        Task answer = journey.task(lea, ANSWER);
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));

        assertThatThrownBy(() -> journey.complete(answer, RecordOfferAnswerAnswers.accept()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("L'étudiant s'est désisté : sa candidature est close. Votre formulaire n'a pas été enregistré.");
    }

    @Test
    void formOfATaskThatGaveWay_isRefusedInWords() {
        String lea = offers.invited("Léa", LEA);
        journey.fire(lea, CandidateSelectionSteps.WAITED_TOO_LONG);
        Task waiting = journey.task(lea, CandidateSelectionSteps.DECIDE_WAITING_APPLICATION);
        offers.offer(lea);

        assertThatThrownBy(() -> journey.complete(waiting, DecideWaitingApplicationAnswers.keep()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("La délibération a été rendue");
    }

    @Test
    void nobodyWaits_thePlaceStaysFree_andTheJournalSaysSo() {
        String lea = offers.offered("Léa", LEA);
        journey.complete(lea, ANSWER, RecordOfferAnswerAnswers.decline());

        assertThat(seats.holders()).isEmpty();
        assertThat(journal.of(CaseReference.of(lea))).extracting(JournalEntry::event).last()
                .isEqualTo(JournalEvent.PLACE_LEFT_FREE);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Vous avez décliné votre place (" + lea + ")");
    }

    @Test
    void placeIsDeclinedBeforeTheWaitingListIsTold_itWaitsForTheFirstInLine() {
        String lea = offers.offered("Léa", LEA);
        String tom = offers.invited("Tom", TOM);
        candidates.interviewed(ApplicationNumber.of(tom));
        journey.submit(journey.task(lea, ANSWER), RecordOfferAnswerAnswers.decline());
        assertThatThrownBy(journey::run).hasMessageContaining("have not all been told");
        offers.putOnWaitingList(tom, 1);
        journey.pass(Duration.ofMinutes(2));

        assertThat(seats.holders()).containsExactly(tom);
        assertThat(journey.openTasks(tom)).containsExactly(ANSWER);
    }

    @Test
    void withdrawalAndDeclineCross_thePlaceGoesOnAllTheSame() {
        String lea = offers.offered("Léa", LEA);
        String tom = offers.waiting("Tom", TOM, 1);
        journey.submitStart(
                ProcessIds.WITHDRAW_APPLICATION, "nantes",
                        new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));
        journey.submit(journey.task(lea, ANSWER), RecordOfferAnswerAnswers.decline());
        journey.runStep(lea, WithdrawApplicationSteps.TELL_APPLICATION);
        journey.run();

        assertThat(state(lea)).isEqualTo(State.OFFER_LAPSED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(seats.holders()).containsExactly(tom);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Nous avons pris note de votre désistement (" + lea + ")");
    }

    @Test
    void seasonEndsWhileAPlaceIsDeclined_theApplicationEndsAllTheSame() {
        String lea = offers.offered("Léa", LEA);
        journey.submit(journey.task(lea, ANSWER), RecordOfferAnswerAnswers.decline());
        messages.tell(Message.NOT_PLACED, CaseReference.of(lea));
        journey.run();

        assertThat(state(lea)).isEqualTo(State.OFFER_LAPSED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(22, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    private State state(String number) {
        return applications.get(ApplicationNumber.of(number)).state();
    }
}
