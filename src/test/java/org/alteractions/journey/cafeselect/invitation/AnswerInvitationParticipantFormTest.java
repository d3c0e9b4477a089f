package org.alteractions.journey.cafeselect.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.cafeselect.day.DaySheet;
import org.alteractions.journey.cafeselect.day.DaySheets;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.AnswerInvitationAnswers;
import org.alteractions.journey.testing.answers.ConfirmChangesAnswers;
import org.alteractions.journey.testing.answers.MoveInterviewsAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.ids.AnswerInvitationSteps;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.ReplanSessionSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stories of answer-invitation.bpmn: an invited candidate confirms, asks for another time, or withdraws. */
@Story
class AnswerInvitationParticipantFormTest extends StoryTest {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String MOVE = AnswerInvitationSteps.MOVE_INTERVIEWS;
    private static final String CONFIRM = ReplanSessionSteps.CONFIRM_CHANGES;
    private static final String LEA = "lea@etudiants.example";
    private static final String TOM = "tom@etudiants.example";

    @Autowired
    private DeliberationFixtures deliberations;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Candidates candidates;

    @Autowired
    private DaySheets sheets;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String lea;
    private String tom;

    @BeforeEach
    void candidatesAreInvited() {
        List<String> invited = deliberations.published();
        lea = invited.get(0);
        tom = invited.get(1);
        browser = new Participant(port);
    }

    @Test
    void candidateConfirms_andStaffSeeIt() {
        Participant.Page page = browser.open(linkTo(LEA));
        assertThat(page.title()).isEqualTo("Vos entretiens du Café Select");
        assertThat(page.text()).contains("12 rue des Arts", "(salle ");
        assertThat(browser.send(page, Map.of()).problems()).contains("cette réponse est obligatoire");

        Participant.Page thanks = browser.send(page, Map.of("slotAnswer", "confirms"));
        assertThat(thanks.text()).contains("Si une heure change, nous vous écrivons.")
                .doesNotContain("autre heure");

        assertThat(journey.shown(journey.task(SESSION, CafeSelectSteps.RUN_SESSION)).get("planRows").toString())
                .contains("\"answer\":\"confirmé\"");
        assertThat(sheets.of(SessionReference.of(SESSION), DaySheet.CHECK_IN).pages().get(0).rows()).anySatisfy(row ->
                assertThat(row.toString()).contains("Léa Martin", "– confirmé"));
        assertThat(journal.of(CaseReference.of(lea))).extracting(JournalEntry::event)
                .contains(JournalEvent.INTERVIEWS_CONFIRMED);
        assertThat(browser.open(linkTo(LEA)).document().select("input[checked]").eachAttr("value"))
                .containsExactly("confirms");
    }

    @Test
    void candidateAsksForAnotherTime_theRestIsPlannedAnew_andTheOldAnswerIsForgotten() {
        Participant.Page page = browser.open(linkTo(TOM));
        assertThat(page.title()).isEqualTo("Your Café Select interviews");
        assertThat(browser.send(page, Map.of("slotAnswer", "asksToMove")).problems())
                .anyMatch(problem -> problem.contains("say from when"));
        assertThat(browser.send(page, Map.of("slotAnswer", "asksToMove", "possibleFrom", "13:00")).problems())
                .anyMatch(problem -> problem.contains("ends at 12:00"));
        Participant.Page thanks = browser.send(page,
                Map.of("slotAnswer", "asksToMove", "possibleFrom", "11:00", "slotRemark", "Exam."));
        assertThat(thanks.text()).contains("You asked for another time, from 11:00: your chapter writes to you")
                .doesNotContain("If you ask");
        journey.run();
        assertPending(follow(TOM, "en"), "You asked for another time, from 11:00", "(to be confirmed)");
        assertPending(follow(TOM, "fr"), "Vous avez demandé une autre heure, à partir de 11 h", "(à confirmer)");
        Participant.Page outdated = browser.send(page, Map.of("slotAnswer", "asksToMove", "possibleFrom", "11:15"));
        assertThat(outdated.problems()).as("from a tab that is older than the answer")
                .anyMatch(problem -> problem.contains("a newer answer has been recorded"));
        assertThat(outdated.document().select(".recorded dd").eachText())
                .containsExactly("I would like to come at another time of that day", "11:00", "Exam.");
        Map<String, String> again = Map.of("slotAnswer", "asksToMove", "possibleFrom", "11:15");
        assertThat(browser.send(browser.open(linkTo(TOM)), again).problems())
                .anyMatch(problem -> problem.contains("asked for already"));

        Map<String, Object> shown = journey.shown(journey.task(tom, MOVE));
        assertThat(shown).containsEntry("movedFrom", "11:00").containsEntry("candidateName", "Tom Martin");
        assertThat(shown.get("slotAnswerWords").toString()).contains("à partir de 11\u00a0h");
        journey.complete(tom, MOVE, MoveInterviewsAnswers.replan().movedFrom("11:00"));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.apply());

        assertThat(invitations.planned(ApplicationNumber.of(tom))).hasSize(2)
                .allMatch(one -> one.startsAt().getHour() >= 11);
        assertThat(journey.isRunning(ProcessIds.ANSWER_INVITATION, tom)).isFalse();
        assertThat(invitations.said(ApplicationNumber.of(tom))).isEmpty();
        assertThat(follow(TOM, "en").text()).doesNotContain("You asked for another time,", "(to be confirmed)");
        assertThat(mailbox.subjectsTo(TOM)).last().asString().contains("have changed");
        assertThat(browser.open(linkTo(TOM)).text()).contains("11:");
    }

    @Test
    void newPlanIsNotApplied_staffKeepTheTimes_andTheCandidateIsAskedAgain() {
        answer(lea, AnswerInvitationAnswers.asksToMove().possibleFrom("11:00"));
        journey.complete(lea, MOVE, MoveInterviewsAnswers.replan().movedFrom("11:00"));
        journey.complete(SESSION, CONFIRM, ConfirmChangesAnswers.discard());

        journey.complete(lea, MOVE, MoveInterviewsAnswers.keep());

        assertThat(journey.isRunning(ProcessIds.ANSWER_INVITATION, lea)).isFalse();
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Vos entretiens du Café Select restent aux heures prévues (" + lea + ")");
            assertThat(browser.open(Participant.linkIn(mail)).title()).isEqualTo("Vos entretiens du Café Select");
        });
        answer(lea, AnswerInvitationAnswers.asksToMove().slotRemark("Plutôt un autre jour."));
        journey.complete(lea, MOVE, MoveInterviewsAnswers.settled());
        assertThat(invitations.said(ApplicationNumber.of(lea))).isEmpty();
    }

    @Test
    void candidateDeclines_theApplicationIsWithdrawn_andThePageIsClosed() {
        Participant.Page page = browser.open(linkTo(LEA));
        browser.send(page, Map.of("slotAnswer", "declines"));
        assertThat(browser.open(linkTo(LEA)).title()).isEqualTo("Votre désistement est enregistré");
        assertThat(browser.open(linkTo(LEA).replace("lang=fr", "lang=en")).title()).isEqualTo("You have withdrawn");
        journey.run();

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(mailbox.subjectsTo(LEA)).last().asString().contains(lea);
        assertThat(sheets.of(SessionReference.of(SESSION), DaySheet.CHECK_IN).pages().get(0).rows()).anySatisfy(row ->
                assertThat(row.toString()).contains("Léa Martin", "– désisté"));
        assertThat(browser.send(page, Map.of("slotAnswer", "confirms")).status()).isEqualTo(409);
    }

    @Test
    void answersAreForgottenWithThePlan_andNobodyAnswersOnceTheDayIsOver() {
        answer(lea, AnswerInvitationAnswers.confirms());
        String link = linkTo(LEA);
        journey.fire(SESSION, CafeSelectSteps.SESSION_REMINDER_DUE);
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail -> assertThat(mail.text())
                .contains("Vous nous avez dit que vous venez", "\u00a0h", ", salle ", "changez votre réponse au plus tard le "));
        assertThat(mailbox.mailsTo(TOM)).last().satisfies(mail -> assertThat(mail.text())
                .contains("We do not have your answer yet", ", room "));
        assertThat(browser.open(linkTo(LEA)).title()).isEqualTo("Vos entretiens du Café Select");
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.postponed());

        assertThat(invitations.of(SessionReference.of(SESSION))).isEmpty();
        assertThat(browser.open(link).title()).isEqualTo("Cette étape est terminée");
        assertThatThrownBy(() -> answer(lea, AnswerInvitationAnswers.confirms()))
                .hasMessageContaining("« Candidat »");
    }

    @Test
    void requestEndsWithThePostponedDay_alsoWhileANewPlanWaits_andTheNewDayIsAskedAboutAnew() {
        answer(lea, AnswerInvitationAnswers.asksToMove().possibleFrom("11:00"));
        answer(tom, AnswerInvitationAnswers.asksToMove().possibleFrom("11:00"));
        journey.complete(tom, MOVE, MoveInterviewsAnswers.replan().movedFrom("11:00"));
        journey.task(SESSION, CONFIRM);
        String leas = journey.task(lea, MOVE).getId();
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.postponed());

        assertThat(journey.isRunning(ProcessIds.ANSWER_INVITATION, lea)).isFalse();
        assertThat(journey.isRunning(ProcessIds.ANSWER_INVITATION, tom)).isFalse();
        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.PREPARE_SESSION);
        assertThat(mailbox.mailsTo(LEA)).noneMatch(mail -> mail.subject().contains("restent aux heures prévues"));
        assertThat(journey.tasks(lea, MOVE)).noneMatch(task -> task.getId().equals(leas));
    }

    /** As in a process of an older version, which no postponement has ended. */
    @Test
    void requestWhoseAnswerIsForgotten_isOnlySettled() {
        answer(lea, AnswerInvitationAnswers.asksToMove().possibleFrom("11:00"));
        jdbc.sql("delete from slot_answer").update();

        assertThatThrownBy(() -> journey.complete(lea, MOVE, MoveInterviewsAnswers.keep()))
                .hasMessageContaining("cette demande ne vaut plus");
        assertThatThrownBy(() -> journey.complete(lea, MOVE, MoveInterviewsAnswers.replan().movedFrom("11:00")))
                .hasMessageContaining("Choisissez « C'est réglé »");
        journey.complete(lea, MOVE, MoveInterviewsAnswers.settled());
        assertThat(journey.isRunning(ProcessIds.ANSWER_INVITATION, lea)).isFalse();
    }

    private void answer(String candidate, Map<String, Object> said) {
        Map<String, Object> answers = new HashMap<>(said);
        answers.put("chapter", "nantes");
        answers.put("invitedCandidate", candidate);
        journey.start(ProcessIds.ANSWER_INVITATION, "nantes", answers);
    }

    private static void assertPending(Participant.Page follow, String asked, String mark) {
        assertThat(follow.text()).contains(asked);
        assertThat(follow.document().select(".ahead li .when").eachText()).first().asString().endsWith(mark);
    }

    private Participant.Page follow(String address, String language) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address);
        return browser.open(Participant.followLinkIn(mails.get(mails.size() - 1))
                .replaceFirst("lang=..", "lang=" + language));
    }

    private String linkTo(String address) {
        return mailbox.mailsTo(address).stream()
                .filter(mail -> mail.html().contains("class=\"action\""))
                .reduce((first, second) -> second)
                .map(Participant::linkIn)
                .orElseThrow();
    }
}
