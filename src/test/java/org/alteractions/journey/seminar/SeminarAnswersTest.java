package org.alteractions.journey.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.testing.RefusalWords;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.AnswerSeminarAnswers;
import org.alteractions.journey.testing.answers.DecideAbsentAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.ApplicationSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.alteractions.journey.testing.ids.WithdrawApplicationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of answer-seminar.bpmn: answers of invited students and their effects. */
@Story
class SeminarAnswersTest extends StoryTest {

    private static final String SEMINAR = SeminarFixtures.SEMINAR;
    private static final String ATTENDANCE = SeminarSteps.RECORD_ATTENDANCE;
    private static final String LEA = "lea@etudiants.example";
    private static final String TOM = "tom@etudiants.example";
    private static final String ZOE = "zoe@etudiants.example";

    @Autowired
    Candidates candidates;

    @Autowired
    SeminarFixtures seminarFixtures;

    @Autowired
    SeminarAnswers answers;

    @Autowired
    Journal journal;

    private String lea;
    private String tom;

    @BeforeEach
    void studentsAreInvited() {
        registrations.open();
        lea = seminarFixtures.confirmed("Léa", LEA, "fr");
        tom = seminarFixtures.confirmed("Tom", TOM, "en");
        seminarFixtures.prepared();
    }

    @Test
    void answersAreConfirmed_counted_andShownOnTheDay() {
        answer(lea, "comes", "Arrive par le train de 9 h.");
        answer(tom, "catchesUp", null);

        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre réponse pour le séminaire est notée (" + lea + ")");
            assertThat(mail.text()).contains("vous venez au séminaire", "9\u00a0h\u00a030", "3 place Graslin");
        });
        assertThat(mailbox.mailsTo(TOM)).last().satisfies(mail ->
                assertThat(mail.text()).contains("you cannot come", "You keep your place").doesNotContain("09:30"));
        Map<String, Object> shown = journey.shown(journey.task(SEMINAR, ATTENDANCE));
        assertThat(shown).containsEntry("answersInWords", "1 vient, 1 ne vient pas, 0 sans réponse");
        assertThat(shown.get("expectedRows").toString())
                .contains("\"answer\":\"vient\"", "Arrive par le train de 9 h.", "ne vient pas, rattrapera");
        assertThat(journal.of(CaseReference.of(lea))).extracting(JournalEntry::event).last()
                .isEqualTo(JournalEvent.SEMINAR_CONFIRMED);
    }

    @Test
    void reminderGoesByTheAnswers_andLeavesAloneWhoDoesNotCome() {
        String zoe = seminarFixtures.confirmed("Zoé", ZOE, "fr");
        answer(lea, "comes", null);
        answer(tom, "catchesUp", null);
        int toldTom = mailbox.mailsTo(TOM).size();
        journey.fire(SEMINAR, SeminarSteps.SEMINAR_REMINDER_DUE);

        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Rappel : séminaire le ");
            assertThat(mail.text()).contains("nous comptons sur vous");
        });
        assertThat(mailbox.mailsTo(ZOE)).last().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Viendrez-vous au séminaire du ");
            assertThat(mail.text()).contains("Nous n'avons pas encore votre réponse").doesNotContain("comptons");
        });
        assertThat(mailbox.mailsTo(TOM)).hasSize(toldTom);
        assertThat(mailbox.mailsTo(SeminarFixtures.TRAINER)).last().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Rappel : séminaire le ");
            assertThat(mail.text()).contains("Étudiants attendus : 2 ; venues confirmées : 1");
        });
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void studentGivesThePlaceUp_theApplicationEnds_andTheNextInLineIsAsked() {
        String zoe = seminarFixtures.waiting("Zoé", ZOE);
        answer(lea, "givesUp", "Un stage à Lyon.");

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.NOT_TRAINED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Vous avez rendu votre place (" + lea + ")");
            assertThat(mail.text()).contains("vous rendez votre place").doesNotContain("n'avez pas suivi", "lyon");
        });
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.OFFERED);
        journey.complete(zoe, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept());
        assertThat(mailbox.mailsTo(ZOE)).last().satisfies(mail ->
                assertThat(mail.text()).contains("dites-nous si vous venez"));
        seminarFixtures.attended(List.of(tom, zoe));
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.TRAINED);
        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.NOT_TRAINED);
        assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse();
    }

    @Test
    void studentGivesThePlaceUpAndWithdrawsAtTheSameTime_nothingStandsStill() {
        String zoe = seminarFixtures.waiting("Zoé", ZOE);
        journey.submitStart(ProcessIds.ANSWER_SEMINAR, "nantes",
                AnswerSeminarAnswers.givesUp().chapter("nantes").invitedStudent(lea));
        journey.submitStart(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));
        journey.runStep(lea, WithdrawApplicationSteps.TELL_APPLICATION);
        journey.runStep(lea, ApplicationSteps.RECORD_STUDENT_WITHDRAWAL);
        journey.run();

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(journey.isRunning(ProcessIds.ANSWER_SEMINAR, lea)).isFalse();
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.OFFERED);
        seminarFixtures.attended(List.of(tom));
        assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse();
    }

    @Test
    void whoDoesNotComeAndKeepsThePlace_isDecidedOnAfterTheDay() {
        answer(tom, "catchesUp", "Examen ce jour-là.");
        seminarFixtures.attended(List.of(lea));

        assertThat(journey.shown(journey.task(SEMINAR, SeminarSteps.DECIDE_ABSENT)))
                .containsEntry("announcedAnswer", "ne vient pas, rattrapera");
        journey.complete(SEMINAR, SeminarSteps.DECIDE_ABSENT,
                DecideAbsentAnswers.caughtUp().absenceReason("Formé à Paris."));
        assertThat(candidates.get(ApplicationNumber.of(tom)).state()).isEqualTo(State.TRAINED);
    }

    @Test
    void anotherAnswerReplacesTheFirst_andIsConfirmedToo() {
        answer(lea, "catchesUp", "Examen.");
        answer(lea, "comes", null);

        assertThat(answers.by(ApplicationNumber.of(lea))).contains(Answer.COMES);
        assertThat(mailbox.subjectsTo(LEA)).filteredOn(subject -> subject.contains("est notée")).hasSize(2);
        assertThat(journey.shown(journey.task(SEMINAR, ATTENDANCE)))
                .containsEntry("answersInWords", "1 vient, 0 ne vient pas, 1 sans réponse");
    }

    @Test
    void postponedSeminarForgetsTheAnswers_andNobodyCanAnswerUntilItIsPreparedAgain() {
        answer(lea, "comes", "Arrive tôt.");
        journey.complete(SEMINAR, ATTENDANCE, RecordAttendanceAnswers.postponed());

        assertThat(answers.by(ApplicationNumber.of(lea))).isEmpty();
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail ->
                assertThat(mail.text()).contains("vous nous direz alors si vous venez"));
        assertThatThrownBy(() -> answer(lea, "comes", null))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("« Étudiant »");
        journey.complete(SEMINAR, SeminarSteps.PREPARE_SEMINAR, SeminarFixtures.preparation());
        journey.fire(SEMINAR, SeminarSteps.SEMINAR_REMINDER_DUE);
        assertThat(mailbox.subjectsTo(LEA)).last().asString().startsWith("Viendrez-vous au séminaire du ");
    }

    @Test
    void studentWhomNoSeminarExpects_isNotOnTheList_andRefused() {
        String zoe = seminarFixtures.waiting("Zoé", ZOE);

        assertThat(journey.shownAtStart("Noter une réponse au séminaire", "nantes").get("invitedStudents").toString())
                .contains(lea, "Léa Martin", tom)
                .doesNotContain(zoe);
        assertThatThrownBy(() -> answer(zoe, "comes", null)).isInstanceOf(SubmissionRefused.class);
        assertThatThrownBy(() -> answers.note(ApplicationNumber.of(zoe), Answer.COMES, null))
                .extracting(RefusalWords::french).isEqualTo("aucun séminaire préparé ne l'attend (plus).");
    }

    private void answer(String student, String answer, String remark) {
        AnswerSeminarAnswers answers = new AnswerSeminarAnswers()
                .chapter("nantes")
                .invitedStudent(student)
                .seminarAnswer(answer)
                .answerRemark(remark);
        journey.start(ProcessIds.ANSWER_SEMINAR, "nantes", answers);
    }
}
