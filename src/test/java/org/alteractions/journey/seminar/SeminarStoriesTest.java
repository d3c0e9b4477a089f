package org.alteractions.journey.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideAbsentAnswers;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of seminar.bpmn and of its messages to the applications. */
@Story
class SeminarStoriesTest extends StoryTest {

    private static final String SEMINAR = SeminarFixtures.SEMINAR;
    private static final String PREPARE = SeminarSteps.PREPARE_SEMINAR;
    private static final String ATTENDANCE = SeminarSteps.RECORD_ATTENDANCE;
    private static final String ABSENT = SeminarSteps.DECIDE_ABSENT;
    private static final String LEA = "lea@etudiants.example";
    private static final String ZOE = "zoe@etudiants.example";
    private static final String TOM = "tom@etudiants.example";

    @Autowired
    Candidates candidates;

    @Autowired
    SeminarFixtures seminarFixtures;

    @Autowired
    SeminarDayRepository seminars;

    private String lea;
    private String tom;

    @BeforeEach
    void studentsHoldPlaces() {
        registrations.open();
        lea = seminarFixtures.confirmed("Léa", LEA, "fr");
        tom = seminarFixtures.confirmed("Tom", TOM, "en");
    }

    @Test
    void studentsAreInvitedRemindedAndTrained() {
        seminarFixtures.prepared();
        assertThat(mailbox.subjectsTo(LEA).get(3)).startsWith("Invitation au séminaire du ");
        assertThat(mailbox.subjectsTo(TOM).get(3)).startsWith("Invitation to the seminar on ");
        assertThat(mailbox.mailsTo(SeminarFixtures.TRAINER).get(0).text()).contains("Étudiants attendus : 2.", "3 place Graslin");
        assertThat(mailbox.mailsTo(LEA).get(3).text()).contains("Dites-nous si vous venez");
        journey.fire(SEMINAR, SeminarSteps.SEMINAR_REMINDER_DUE);
        assertThat(mailbox.subjectsTo(LEA).get(4)).startsWith("Viendrez-vous au séminaire du ");
        assertThat(mailbox.subjectsTo(SeminarFixtures.TRAINER).get(1)).startsWith("Rappel : séminaire le ");
        seminarFixtures.attended(List.of(lea, tom));

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.TRAINED);
        assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Séminaire validé, place à votre équipe (" + lea + ")");
        assertThat(mailbox.subjectsTo(TOM)).endsWith("You are trained, a team comes next (" + tom + ")");
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail ->
                assertThat(mail.text()).contains("Dites-nous vos souhaits pour cette équipe", "si vous répondez au plus tard le "));
    }

    @Test
    void dayIsInCalendars_calledOffWhenPostponed_andSetAgainUnderTheSameName() {
        seminarFixtures.prepared();
        String invitation = mailbox.mailsTo(LEA).get(3).calendar();
        assertThat(invitation).contains("METHOD:REQUEST", "SEQUENCE:0", "SUMMARY:Séminaire Alter'Actions",
                "TZID=Europe/Paris", "LOCATION:3 place Graslin");
        assertThat(invitation.replace("\r\n ", "")).contains(
                "Votre page : " + Participant.linkIn(mailbox.mailsTo(LEA).get(3)) + "\\nRépondre dans votre agenda ne nous prévient"
                        + " pas : utilisez ce lien.");
        assertThat(mailbox.mailsTo(LEA).get(3).text())
                .contains("ne nous prévient pas : utilisez le lien de ce message", "au plus tard le ");
        assertThat(mailbox.mailsTo(SeminarFixtures.TRAINER).get(0).text()).doesNotContain("utilisez le lien");
        assertThat(mailbox.mailsTo(TOM).get(3).calendar()).contains("SUMMARY:Alter'Actions seminar");
        assertThat(mailbox.mailsTo(SeminarFixtures.TRAINER).get(0).calendar().replace("\r\n ", ""))
                .contains("METHOD:REQUEST", "Votre page : http", "ne nous prévient pas : répondez à notre message");

        journey.complete(SEMINAR, ATTENDANCE, RecordAttendanceAnswers.postponed());
        assertThat(mailbox.mailsTo(LEA).get(4).calendar())
                .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED", uid(invitation));
        journey.complete(SEMINAR, PREPARE, SeminarFixtures.preparation());
        assertThat(mailbox.mailsTo(LEA).get(5).calendar())
                .contains("METHOD:REQUEST", "SEQUENCE:2", "STATUS:CONFIRMED", uid(invitation));
    }

    private static String uid(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    @Test
    void absentStudentCatchesUp_andIsTrained() {
        seminarFixtures.prepared();
        seminarFixtures.attended(List.of(lea));
        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.TRAINED);
        assertThat(journey.shown(journey.task(SEMINAR, ABSENT))).containsEntry("candidateName", "Tom Martin");
        journey.complete(SEMINAR, ABSENT, DecideAbsentAnswers.caughtUp().absenceReason("Formé à Paris."));

        assertThat(candidates.get(ApplicationNumber.of(tom)).state()).isEqualTo(State.TRAINED);
        assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse();
    }

    @Test
    void absentStudentDoesNotCatchUp_andTheApplicationEnds() {
        seminarFixtures.prepared();
        seminarFixtures.attended(List.of(lea));
        journey.complete(SEMINAR, ABSENT, DecideAbsentAnswers.missed().absenceReason("Sans nouvelles."));

        assertThat(candidates.get(ApplicationNumber.of(tom)).state()).isEqualTo(State.NOT_TRAINED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, tom)).isFalse();
        assertThat(mailbox.subjectsTo(TOM)).endsWith("You did not attend the seminar (" + tom + ")");
    }

    @Test
    void absentStudentWithdrawsMeanwhile_nothingIsSaidAnyMore() {
        seminarFixtures.prepared();
        seminarFixtures.attended(List.of(lea));
        withdraw(tom);
        journey.complete(SEMINAR, ABSENT, DecideAbsentAnswers.missed().absenceReason("Désisté."));

        assertThat(candidates.get(ApplicationNumber.of(tom)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse();
    }

    @Test
    void seminarOnAnotherDay_isAnnouncedAsMoved_toStudentsAndTrainer() {
        seminarFixtures.prepared();
        journey.complete(SEMINAR, ATTENDANCE, RecordAttendanceAnswers.postponed());
        PrepareSeminarAnswers later = SeminarFixtures.preparation()
                .seminarDate(LocalDate.now().plusDays(35).toString());
        journey.complete(SEMINAR, PREPARE, later);

        assertThat(mailbox.mailsTo(LEA).get(5)).satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Nouvelle date – Invitation au séminaire du ");
            assertThat(mail.text()).contains("La date a changé : ", ", au lieu du ");
        });
        assertThat(mailbox.subjectsTo(SeminarFixtures.TRAINER)).last().asString().startsWith("Nouvelle date – ");
        assertThat(mailbox.mailsTo(TOM).get(5)).satisfies(mail -> {
            assertThat(mail.subject()).startsWith("New date – Invitation to the seminar on ");
            assertThat(mail.text()).contains("The date has changed: ", ", instead of ");
        });
    }

    @Test
    void postponedSeminar_isPreparedAgain_andEverybodyInvitedAnew() {
        seminarFixtures.prepared();
        journey.complete(SEMINAR, ATTENDANCE, RecordAttendanceAnswers.postponed());
        assertThat(mailbox.subjectsTo(LEA).get(4)).contains("est reporté");
        assertThat(mailbox.subjectsTo(SeminarFixtures.TRAINER).get(1)).contains("est reporté");
        assertThat(journey.shown(journey.task(SEMINAR, PREPARE))).containsEntry("seminarPlace", "3 place Graslin");
        journey.complete(SEMINAR, PREPARE, SeminarFixtures.preparation());

        assertThat(mailbox.subjectsTo(LEA).get(5)).startsWith("Invitation au séminaire du ");
        assertThat(journey.openTasks(SEMINAR)).containsExactly(ATTENDANCE);
    }

    @Test
    void postponedSeminar_isGivenUp_andTheInvitedAreTold() {
        seminarFixtures.prepared();
        journey.complete(SEMINAR, ATTENDANCE, RecordAttendanceAnswers.postponed());
        journey.complete(SEMINAR, PREPARE, PrepareSeminarAnswers.cancel().cancellationReason("Grève."));

        assertThat(seminars.get(SeminarReference.of(SEMINAR)).state()).isEqualTo(Seminar.State.CANCELLED);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Le séminaire de la saison automne 2026 est annulé");
        assertThat(mailbox.subjectsTo(TOM)).endsWith("The seminar of the season autumn 2026 is cancelled");
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isTrue();
    }

    @Test
    void seminarCancelledBeforeItWasPrepared_thoseWithAPlaceAreTold() {
        seminarFixtures.begun();
        journey.complete(SEMINAR, PREPARE, PrepareSeminarAnswers.cancel().cancellationReason("Grève."));

        assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Le séminaire de la saison automne 2026 est annulé");
        assertThat(mailbox.subjectsTo(TOM)).endsWith("The seminar of the season autumn 2026 is cancelled");
        assertThat(mailbox.subjectsTo(SeminarFixtures.TRAINER)).isEmpty();
    }

    @Test
    void placeFreedAfterTheInvitations_goesToTheNextInLine_whoIsInvitedToo() {
        String zoe = seminarFixtures.waiting("Zoé", ZOE);
        seminarFixtures.prepared();
        withdraw(lea);
        assertThat(journey.openTasks(zoe)).containsExactly(CandidateSelectionSteps.RECORD_OFFER_ANSWER);
        journey.complete(zoe, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept());

        assertThat(mailbox.mailsTo(ZOE)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre place est confirmée (" + zoe + ")");
            assertThat(mail.text()).contains("Nous vous invitons au séminaire", "9\u00a0h\u00a030", "3 place Graslin")
                    .doesNotContain("Vous recevrez bientôt");
        });
        seminarFixtures.attended(List.of(tom, zoe));
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.TRAINED);
    }

    @Test
    void placeFreedDaysBeforeTheSeminar_isToBeAnsweredBeforeIt_andLapsesThen() {
        String zoe = seminarFixtures.waiting("Zoé", ZOE);
        seminarFixtures.prepared();
        journey.pass(Duration.ofDays(25));
        withdraw(lea);

        LocalDate eve = seminars.get(SeminarReference.of(SEMINAR)).startsAt().toLocalDate().minusDays(1);
        assertThat(mailbox.mailsTo(ZOE)).last().satisfies(mail -> assertThat(mail.text())
                .contains(WrittenDates.day(eve) + " pour l'accepter"));
        journey.pass(Duration.ofDays(3));
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.OFFER_LAPSED);
        assertThat(journey.openTasks(SEMINAR)).containsExactly(ATTENDANCE);
        assertThat(mailbox.subjectsTo(ZOE)).endsWith("Votre place a été rendue (" + zoe + ")");
    }

    @Test
    void seminarIsBroughtForward_placeIsNotAcceptedOnTheDay_andNobodyIsInvitedToThePast() {
        String zoe = seminarFixtures.waiting("Zoé", ZOE);
        withdraw(lea);
        PrepareSeminarAnswers tomorrow = SeminarFixtures.preparation()
                .seminarDate(LocalDate.now().plusDays(1).toString());
        seminarFixtures.begun();
        journey.complete(SEMINAR, PREPARE, tomorrow);
        journey.pass(Duration.ofDays(1));

        assertThatThrownBy(() -> journey.complete(zoe, CandidateSelectionSteps.RECORD_OFFER_ANSWER,
                RecordOfferAnswerAnswers.accept()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("Le séminaire a commencé, ou n'aura pas lieu");
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.OFFERED);
        journey.complete(zoe, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.decline());
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.OFFER_LAPSED);
    }

    @Test
    void placeFreedOnTheDayOfTheSeminar_isOfferedToNobody() {
        String zoe = seminarFixtures.waiting("Zoé", ZOE);
        seminarFixtures.prepared();
        journey.pass(Duration.ofDays(28));
        withdraw(lea);

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(candidates.get(ApplicationNumber.of(zoe)).state()).isEqualTo(State.WAITING_LIST);
        assertThat(mailbox.subjectsTo(ZOE)).endsWith("Votre candidature " + zoe + " est sur liste d'attente");
    }

    @Test
    void forgottenAttendance_chapterIsTold() {
        seminarFixtures.prepared();
        journey.fire(SEMINAR, ATTENDANCE);

        assertThat(journey.task(SEMINAR, ATTENDANCE).getPriority()).isEqualTo(90);
    }

    private void withdraw(String application) {
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(application));
    }
}
