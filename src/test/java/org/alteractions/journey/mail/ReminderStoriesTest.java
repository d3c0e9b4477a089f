package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordInformationAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A wait of three weeks has reminders a week and a day before its end, each exactly once despite failures. */
@Story
class ReminderStoriesTest extends StoryTest {

    private static final String TIMER = QualificationSteps.INFORMATION_REMINDER_DUE;

    private static final String MAIL = QualificationSteps.INFORMATION_REMINDED;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void structureIsSilent_remindedAtEachMomentOnce_withTheTimeLeft() {
        String dossier = informationAsked();
        journey.pass(Duration.ofDays(13));
        assertThat(reminders()).isEmpty();
        journey.pass(Duration.ofDays(2));
        assertThat(reminders()).hasSize(1).first().satisfies(text -> assertThat(text).contains("(dans 7 jours)"));
        journey.pass(Duration.ofDays(30));

        assertThat(reminders()).hasSize(2).last().satisfies(text -> assertThat(text).contains("(demain)"));
        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void structureAnswersAfterTheFirst_thereIsNoSecond() {
        String dossier = informationAsked();
        journey.pass(Duration.ofDays(15));
        journey.complete(dossier, QualificationSteps.RECORD_INFORMATION,
                new RecordInformationAnswers().receivedInformation("Trois salariés."));
        journey.pass(Duration.ofDays(8));

        assertThat(reminders()).hasSize(1);
    }

    @Test
    void applicationIsKilledAsTheTimerFires_nobodyIsRemindedTwice_andNoMomentIsLost() {
        String dossier = informationAsked();
        journey.oversleep(Duration.ofDays(14).plusMinutes(1));
        killed(() -> journey.runStep(dossier, TIMER));
        assertThat(reminders()).isEmpty();
        journey.run();
        assertThat(reminders()).hasSize(1);
        journey.pass(Duration.ofDays(30));

        assertThat(reminders()).hasSize(2);
    }

    @Test
    void applicationIsKilledAsTheMailIsWritten_itIsWrittenOnce() {
        String dossier = informationAsked();
        journey.oversleep(Duration.ofDays(14).plusMinutes(1));
        journey.runStep(dossier, TIMER);
        killed(() -> journey.runStep(dossier, MAIL));
        killed(() -> journey.runStep(dossier, MAIL));
        journey.run();
        assertThat(reminders()).hasSize(1);
        journey.pass(Duration.ofDays(30));

        assertThat(reminders()).hasSize(2);
    }

    @Test
    void applicationIsAwayPastBothMoments_oneReminderIsEnough() {
        informationAsked();
        journey.oversleep(Duration.ofDays(20).plusHours(12));
        journey.run();

        assertThat(reminders()).hasSize(1).first().satisfies(text -> assertThat(text).contains("(demain)"));
        journey.pass(Duration.ofDays(30));
        assertThat(reminders()).hasSize(1);
    }

    private String informationAsked() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?"));
        return dossier;
    }

    private void killed(Runnable step) {
        transaction.executeWithoutResult(status -> {
            step.run();
            status.setRollbackOnly();
        });
    }

    private List<String> reminders() {
        return mailbox.mailsTo(RequestFixtures.CONTACT).stream()
                .filter(mail -> mail.subject().startsWith("Rappel"))
                .map(TestMailbox.Mail::text)
                .toList();
    }
}
