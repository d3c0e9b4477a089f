package org.alteractions.journey.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.Registering;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.TestMailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of seminar.bpmn and what the applications hear of it. */
@Story
class SeminarStoriesTest {

    private static final String SEMINAR = Registering.SEASON + "/seminar";
    private static final String PREPARE = "userTask_prepareSeminar";
    private static final String ATTENDANCE = "userTask_recordAttendance";
    private static final String ABSENT = "userTask_decideAbsent";
    private static final String LEA = "lea@etudiants.example";
    private static final String TOM = "tom@etudiants.example";
    private static final String TRAINER = "salome@conseil.example";

    @Autowired
    JourneyDriver journey;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    Registering registering;

    @Autowired
    Candidates candidates;

    @Autowired
    Messages messages;

    @Autowired
    SeminarDays seminars;

    private String lea;
    private String tom;

    @BeforeEach
    void studentsHoldPlaces() {
        registering.open();
        lea = confirmed("Léa", LEA, "fr");
        tom = confirmed("Tom", TOM, "en");
    }

    @Test
    void studentsAreInvitedRemindedAndTrained() {
        prepared();
        assertThat(mailbox.subjectsTo(LEA).get(3)).startsWith("Invitation au séminaire du ");
        assertThat(mailbox.subjectsTo(TOM).get(3)).startsWith("Invitation to the seminar on ");
        assertThat(mailbox.mailsTo(TRAINER).get(0).text()).contains("2 étudiants", "3 place Graslin");
        journey.fire(SEMINAR, "boundaryEvent_seminarReminderDue");
        assertThat(mailbox.subjectsTo(LEA).get(4)).startsWith("Rappel : séminaire le ");
        assertThat(mailbox.subjectsTo(TRAINER)).hasSize(2);
        attended(List.of(lea, tom));

        assertThat(candidates.get(lea).state()).isEqualTo(State.TRAINED);
        assertThat(journey.isRunning("seminar", SEMINAR)).isFalse();
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Séminaire validé, place à votre équipe (" + lea + ")");
        assertThat(mailbox.subjectsTo(TOM)).endsWith("You are trained, a team comes next (" + tom + ")");
    }

    @Test
    void absentStudentCatchesUp_andIsTrained() {
        prepared();
        attended(List.of(lea));
        assertThat(candidates.get(lea).state()).isEqualTo(State.TRAINED);
        assertThat(journey.shown(journey.task(SEMINAR, ABSENT))).containsEntry("candidateName", "Tom Martin");
        journey.complete(SEMINAR, ABSENT, Map.of("absenceDecision", "caughtUp", "absenceReason", "Formé à Paris."));

        assertThat(candidates.get(tom).state()).isEqualTo(State.TRAINED);
        assertThat(journey.isRunning("seminar", SEMINAR)).isFalse();
    }

    @Test
    void absentStudentDoesNotCatchUp_andTheApplicationEnds() {
        prepared();
        attended(List.of(lea));
        journey.complete(SEMINAR, ABSENT, Map.of("absenceDecision", "missed", "absenceReason", "Sans nouvelles."));

        assertThat(candidates.get(tom).state()).isEqualTo(State.NOT_TRAINED);
        assertThat(journey.isRunning("application", tom)).isFalse();
        assertThat(mailbox.subjectsTo(TOM)).endsWith("You did not attend the seminar (" + tom + ")");
    }

    @Test
    void absentStudentWithdrawsMeanwhile_nothingIsSaidAnyMore() {
        prepared();
        attended(List.of(lea));
        journey.start("withdraw-application", "nantes", Map.of("chapter", "nantes", "concernedApplication", tom));
        journey.complete(SEMINAR, ABSENT, Map.of("absenceDecision", "missed", "absenceReason", "Désisté."));

        assertThat(candidates.get(tom).state()).isEqualTo(State.WITHDRAWN);
        assertThat(journey.isRunning("seminar", SEMINAR)).isFalse();
    }

    @Test
    void postponedSeminar_isPreparedAgain_andEverybodyInvitedAnew() {
        prepared();
        journey.complete(SEMINAR, ATTENDANCE, Map.of("sessionOutcome", "postponed"));
        assertThat(mailbox.subjectsTo(LEA).get(4)).contains("est reporté");
        assertThat(mailbox.subjectsTo(TRAINER).get(1)).contains("est reporté");
        assertThat(journey.shown(journey.task(SEMINAR, PREPARE))).containsEntry("seminarPlace", "3 place Graslin");
        journey.complete(SEMINAR, PREPARE, preparation());

        assertThat(mailbox.subjectsTo(LEA).get(5)).startsWith("Invitation au séminaire du ");
        assertThat(journey.openTasks(SEMINAR)).containsExactly(ATTENDANCE);
    }

    @Test
    void postponedSeminar_isGivenUp_andTheInvitedAreTold() {
        prepared();
        journey.complete(SEMINAR, ATTENDANCE, Map.of("sessionOutcome", "postponed"));
        journey.complete(SEMINAR, PREPARE, Map.of("preparationDecision", "cancel", "cancellationReason", "Grève."));

        assertThat(seminars.get(SEMINAR).state()).isEqualTo(Seminar.State.CANCELLED);
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Le séminaire de cette saison est annulé");
        assertThat(mailbox.subjectsTo(TOM)).endsWith("This season's seminar is cancelled");
        assertThat(journey.isRunning("application", lea)).isTrue();
    }

    @Test
    void seminarCancelledBeforeItWasPrepared_nobodyIsWrittenTo() {
        journey.call("seminar", SEMINAR, "nantes");
        int mails = mailbox.mails().size();
        journey.complete(SEMINAR, PREPARE, Map.of("preparationDecision", "cancel", "cancellationReason", "Personne."));

        assertThat(journey.isRunning("seminar", SEMINAR)).isFalse();
        assertThat(mailbox.mails()).hasSize(mails);
    }

    @Test
    void forgottenAttendance_chapterIsTold() {
        prepared();
        journey.fire(SEMINAR, ATTENDANCE);

        assertThat(journey.task(SEMINAR, ATTENDANCE).getPriority()).isEqualTo(90);
    }

    private String confirmed(String firstName, String email, String language) {
        String number = registering.register(firstName, email, language, Registering.POLYTECH);
        candidates.invite(number);
        candidates.offer(number);
        messages.tell(Message.CANDIDATE_DECIDED, number, Map.of(Variable.SELECTION_DECISION, "accepted"));
        journey.run();
        journey.complete(number, "userTask_recordOfferAnswer", Map.of("offerAnswer", "accept"));
        return number;
    }

    private void prepared() {
        journey.call("seminar", SEMINAR, "nantes");
        journey.complete(SEMINAR, PREPARE, preparation());
    }

    private void attended(List<String> present) {
        journey.complete(SEMINAR, ATTENDANCE, Map.of("sessionOutcome", "held", "presentStudents", present));
    }

    private static Map<String, Object> preparation() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("preparationDecision", "plan");
        answers.put("seminarDate", LocalDate.now().plusDays(28).toString());
        answers.put("seminarStart", "09:30");
        answers.put("seminarPlace", "3 place Graslin");
        answers.put("trainerName", "Salomé Vidal");
        answers.put("trainerEmail", TRAINER);
        answers.put("trainerLanguage", "fr");
        return answers;
    }
}
