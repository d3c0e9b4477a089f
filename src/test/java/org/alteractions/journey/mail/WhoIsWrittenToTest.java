package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.delivery.Postman;
import org.alteractions.journey.mail.delivery.SmtpLines;
import org.alteractions.journey.mail.outbox.DepartureCheck;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.mail.outbox.QuietHours;
import org.alteractions.journey.mail.outbox.Readers;
import org.alteractions.journey.mail.outbox.RemindedSteps;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Incidents;
import org.alteractions.journey.process.OpenSteps;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordInformationAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mail recipients over time: a person who leaves gets one last mail, and reminders stop for completed steps and at
 * night.
 */
@Story
class WhoIsWrittenToTest extends StoryTest {

    private static final int NOBODY_LISTENS = 1;
    private static final String REMINDER = QualificationSteps.INFORMATION_REMINDER_DUE;
    private static final ParticipantId STRUCTURE = ParticipantId.of("structure-7");

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    StudentRepository students;

    @Autowired
    JavaMailSenderImpl smtp;

    @Autowired
    Mails mails;

    @Autowired
    NewsOptOut news;

    @Autowired
    OutboxRepository outbox;

    @Autowired
    SmtpLines lines;

    @Autowired
    ChapterRepository chapters;

    @Autowired
    Incidents incidents;

    @Autowired
    Readers readers;

    @Autowired
    MailCatalogue catalogue;

    @Autowired
    OpenSteps steps;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void structureWithdraws_reminderWrittenBeforeIsDropped_andTheConfirmationIsTheLastMail() {
        String dossier = informationAsked();
        withoutServer(() -> journey.fire(dossier, REMINDER));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(dossier));
        journey.pass(Duration.ofHours(2));

        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).hasSize(3)
                .last().isEqualTo("Nous avons pris note du retrait de votre demande " + dossier);
        assertThat(states("request-information-reminder")).containsExactly("DROPPED");
        assertThat(jdbc.sql("select count(*) from outbox_mail where state = 'DROPPED' and address is null and html is null")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void structureAnswersMeanwhile_nobodyRemindsItAnyMore() {
        String dossier = informationAsked();
        withoutServer(() -> journey.fire(dossier, REMINDER));
        journey.complete(dossier, QualificationSteps.RECORD_INFORMATION,
                new RecordInformationAnswers().receivedInformation("Trois salariés."));
        journey.pass(Duration.ofHours(2));

        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).hasSize(2);
        assertThat(states("request-information-reminder")).containsExactly("DROPPED");
    }

    @Test
    void studentLeavesTheTeam_whatWasOnItsWayIsDropped_andTheOthersGetIt() {
        String dossier = missionFixtures.charterAccepted();
        withoutServer(() -> journey.fire(dossier, MissionSteps.MID_TERM_MISSED));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                fixtures.event(dossier, "studentDroppedOut"));
        ReplaceStudentAnswers leaving = ReplaceStudentAnswers.goOn().departureReason("studies")
                        .leavingStudent(students.findByEmail(TeamFixtures.LINA).orElseThrow().id().toString());
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, leaving);
        journey.pass(Duration.ofHours(2));

        assertThat(mailbox.subjectsTo(TeamFixtures.LINA))
                .doesNotContain("Mission " + dossier + " : le point à mi-parcours approche")
                .endsWith("Mission " + dossier + " : votre départ de l'équipe");
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH))
                .contains("Mission " + dossier + " : le point à mi-parcours approche");
    }

    @Test
    void studentWithdraws_fromTheApplicationAndFromTheDaysOfItsSeason() {
        registrations.open();
        String lea = registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        ParticipantId recipient = ParticipantId.of(
                "student", students.findByEmail("lea@etudiants.example").orElseThrow().id());
        assertThat(readers.want("cafe-select-reminder", CaseReference.of(RegistrationFixtures.SEASON + "/cafe-select"),
                recipient)).isTrue();
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));

        assertThat(mailbox.subjectsTo("lea@etudiants.example"))
                .endsWith("Nous avons pris note de votre désistement (" + lea + ")");
        assertThat(readers.want("place-offered", CaseReference.of(lea), recipient)).isFalse();
        assertThat(readers.want("cafe-select-reminder", CaseReference.of(RegistrationFixtures.SEASON + "/cafe-select"),
                recipient)).isFalse();
        assertThat(readers.want(
                "seminar-reminder", CaseReference.of(RegistrationFixtures.SEASON + "/seminar"), recipient)).isFalse();
        assertThat(readers.want("seminar-reminder", CaseReference.of("NAN-2027-SPRING/seminar"), recipient)).isTrue();
    }

    @Test
    void whoWantsNoNews_stillGetsWhatConcernsTheCase() {
        news.optOut(STRUCTURE);
        news.optOut(STRUCTURE);

        assertThat(readers.want("presentation-thanks-structure", CaseReference.of("NAN-26-007"), STRUCTURE))
                .isFalse();
        assertThat(readers.want("presentation-thanks-structure", CaseReference.of("NAN-26-007"),
                ParticipantId.of("structure-8")))
                .isTrue();
        assertThat(readers.want("request-accepted", CaseReference.of("NAN-26-007"), STRUCTURE)).isTrue();
        assertThat(readers.want("request-information-reminder", CaseReference.of("NAN-26-007"), STRUCTURE))
                .isTrue();
        news.optIn(STRUCTURE);
        assertThat(readers.want("presentation-thanks-structure", CaseReference.of("NAN-26-007"), STRUCTURE))
                .isTrue();
    }

    @Test
    void newsAreNotEvenWritten_forWhoWantsNone() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        CaseContext context = new CaseContext(
                CaseReference.of(dossier), ProcessIds.ONE_YEAR_REVIEW, OneYearReviewSteps.UNREACHABLE,
                id -> null);
        news.optOut(ParticipantId.of("coach-7"));
        List.of("coach-7", "coach-8")
                .forEach(coach -> mails.write("review-unreachable", context, ChapterId.of("nantes"), "none", "once",
                new Recipient(ParticipantId.of(coach), coach + "@sce.example", coach, Locale.FRENCH)));

        assertThat(jdbc.sql("select recipient from outbox_mail where template = 'review-unreachable'")
                .query(String.class).list()).containsExactly("coach-8");
    }

    @Test
    void reminderOfALateEvening_leavesInTheMorning_andAConfirmationAtOnce() {
        QuietHours night = new QuietHours(
                new QuietHours.Settings(LocalTime.of(21, 0), LocalTime.of(8, 0), true, true), clock);
        DepartureCheck check = new DepartureCheck(outbox, readers, catalogue, night, new RemindedSteps(steps, jdbc, clock), clock);
        Postman postman = new Postman(outbox, lines, chapters, incidents, check, transaction, clock);
        until(ZonedDateTime.parse("2030-01-05T22:30+01:00").toInstant());
        String dossier = informationAsked();
        withoutServer(() -> journey.fire(dossier, REMINDER));
        withoutServer(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request("Le Vélo", "velo@velo.example")));
        jdbc.sql("update outbox_mail set next_attempt_at = created_at where state = 'PENDING'").update();

        postman.deliver();
        assertThat(mailbox.mailsTo("velo@velo.example")).hasSize(1);
        assertThat(states("request-information-reminder")).containsExactly("PENDING");
        until(ZonedDateTime.parse("2030-01-07T07:59+01:00").toInstant());
        postman.deliver();
        assertThat(states("request-information-reminder")).containsExactly("PENDING");
        until(ZonedDateTime.parse("2030-01-07T08:00+01:00").toInstant());
        postman.deliver();
        assertThat(states("request-information-reminder")).containsExactly("SENT");
    }

    private String informationAsked() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?"));
        return dossier;
    }

    private void until(Instant moment) {
        journey.oversleep(Duration.between(journey.now(), moment));
    }

    private void withoutServer(Runnable story) {
        int port = smtp.getPort();
        smtp.setPort(NOBODY_LISTENS);
        try {
            story.run();
        } finally {
            smtp.setPort(port);
        }
    }

    private List<String> states(String template) {
        return jdbc.sql("select state from outbox_mail where template = ? order by id").param(template)
                .query(String.class).list();
    }
}
