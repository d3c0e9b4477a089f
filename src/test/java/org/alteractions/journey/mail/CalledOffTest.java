package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.review.ReviewFixtures;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.team.TeamMember;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox.Mail;
import org.alteractions.journey.testing.answers.AnswerSeminarAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Recipients with a cancelled date in their calendar get the cancellation with the mail that gives the reason. */
@Story
class CalledOffTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";
    private static final String CAFE = RegistrationFixtures.SEASON + "/cafe-select";

    @Autowired
    MissionFixtures mission;

    @Autowired
    ReviewFixtures restitution;

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    StudentRepository students;

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Test
    void missionStops_whatIsAheadIsCalledOff_underTheSameNames_inAFileEach() {
        String dossier = mission.metForTheFirstTime();
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.stopMission().stopReason("Les attentes sont trop éloignées."));

        for (String reader : List.of(TeamFixtures.COACH, TeamFixtures.LINA, RequestFixtures.CONTACT)) {
            List<Mail> mails = mailbox.mailsTo(reader);
            Mail stopped = mails.get(mails.size() - 1);
            assertThat(stopped.subject()).endsWith("la mission s'arrête");
            assertThat(stopped.dates()).hasSize(2).allSatisfy(file -> {
                assertThat(property(file, Property.METHOD)).isEqualTo("CANCEL");
                assertThat(read(file).getComponents(Component.VEVENT)).hasSize(1);
                assertThat(event(file, Property.SEQUENCE)).isEqualTo("1");
            });
            assertThat(stopped.dates()).extracting(file -> event(file, Property.UID)).containsExactly(
                    event(mails.get(mails.size() - 2).calendar(), Property.UID),
                    event(mails.get(mails.size() - 3).calendar(), Property.UID));
            assertThat(stopped.calendar()).isEqualTo(stopped.dates().get(0));
            assertThat(event(stopped.calendar(), Property.SUMMARY)).startsWith("Réunion de lancement");
        }
    }

    @Test
    void missionStopsHalfWay_theKickOffTookPlace_andIsNotCalledOff() {
        String dossier = mission.charterAccepted();
        journey.oversleep(Duration.ofDays(12));
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM,
                HoldMidTermAnswers.stopMission().stopReason("La structure ferme."));

        assertThat(last(TeamFixtures.COACH).dates()).singleElement().satisfies(file -> {
            assertThat(event(file, Property.SUMMARY)).startsWith("Point à mi-parcours");
            assertThat(property(file, Property.METHOD)).isEqualTo("CANCEL");
        });
    }

    @Test
    void structureWithdrawsBeforeTheRestitution_everybodyHasTheEveningFree() {
        String dossier = restitution.scheduled();
        declare(dossier, "structureWithdrew");

        for (String reader : List.of(TeamFixtures.COACH, TeamFixtures.LINA, RequestFixtures.CONTACT)) {
            assertThat(last(reader).dates()).as(reader)
                    .filteredOn(file -> event(file, Property.SUMMARY).startsWith("Restitution"))
                    .singleElement()
                    .satisfies(file -> assertThat(property(file, Property.METHOD)).isEqualTo("CANCEL"));
        }
    }

    @Test
    void structureWithdrawsItsRequestBeforeAnyDate_nothingIsCalledOff() {
        String dossier = fixtures.acceptedDossier();
        declare(dossier, "structureWithdrew");

        assertThat(last(RequestFixtures.CONTACT).calendar()).isNull();
    }

    @Test
    void studentLeavesTheTeam_onlyTheirDatesAreCalledOff_andWhoeverComesInsteadIsInvited() {
        String dossier = mission.metForTheFirstTime();
        TeamMember newcomer = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        declare(dossier, "studentDroppedOut");
        ReplaceStudentAnswers answers = ReplaceStudentAnswers.replace()
                        .leavingStudent(students.findByEmail(TeamFixtures.LINA).orElseThrow().id().toString())
                        .departureReason("studies").replacementApplication(newcomer.application().value());
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, answers);

        assertThat(methods(last(TeamFixtures.LINA))).containsExactly("CANCEL", "CANCEL");
        assertThat(methods(last("nadia.belkacem@polytech.example"))).containsExactly("REQUEST", "REQUEST");
        assertThat(last(TeamFixtures.COACH).dates())
                .extracting(file -> event(file, Property.SEQUENCE)).containsExactly("0", "0");
    }

    @Test
    void studentDoesNotComeToTheSeminar_itIsCalledOff_andSetAgainWhenTheStudentComesAfterAll() {
        registrations.open();
        String lea = seminar.confirmed("Léa", LEA, "fr");
        seminar.prepared();
        String invitation = last(LEA).calendar();

        answer(lea, "catchesUp");
        assertThat(methods(last(LEA))).containsExactly("CANCEL");
        assertThat(event(last(LEA).calendar(), Property.UID)).isEqualTo(event(invitation, Property.UID));
        answer(lea, "comes");
        assertThat(methods(last(LEA))).containsExactly("REQUEST");
        assertThat(event(last(LEA).calendar(), Property.SEQUENCE)).isEqualTo("2");
        answer(lea, "givesUp");
        assertThat(methods(last(LEA))).containsExactly("CANCEL");
        assertThat(methods(last(SeminarFixtures.TRAINER))).containsExactly("REQUEST");
    }

    @Test
    void studentWithdraws_theSeminarIsCalledOff() {
        registrations.open();
        String lea = seminar.confirmed("Léa", LEA, "fr");
        seminar.prepared();
        withdraw(lea);

        assertThat(last(LEA).subject()).contains("désistement");
        assertThat(methods(last(LEA))).containsExactly("CANCEL");
        assertThat(event(last(LEA).calendar(), Property.SUMMARY)).startsWith("Séminaire");
    }

    @Test
    void studentWithdraws_theInterviewsAreCalledOff() {
        registrations.open();
        List<Long> guests = cafeSelects.interviewers();
        String lea = registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        journey.call(ProcessIds.CAFE_SELECT, CAFE, "nantes");
        PrepareSessionAnswers day = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(String::valueOf).toList());
        journey.complete(CAFE, CafeSelectSteps.PREPARE_SESSION, day);
        journey.complete(CAFE, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
        assertThat(methods(last(LEA))).containsExactly("REQUEST");
        withdraw(lea);

        assertThat(methods(last(LEA))).containsExactly("CANCEL");
        assertThat(event(last(LEA).calendar(), Property.SUMMARY)).contains("Café Select");
    }

    private void declare(String dossier, String event) {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                fixtures.event(dossier, event));
    }

    private void answer(String student, String answer) {
        journey.start(ProcessIds.ANSWER_SEMINAR, "nantes",
                new AnswerSeminarAnswers().chapter("nantes").invitedStudent(student).seminarAnswer(answer));
    }

    private void withdraw(String application) {
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(application));
    }

    private Mail last(String address) {
        List<Mail> mails = mailbox.mailsTo(address);
        return mails.get(mails.size() - 1);
    }

    private static List<String> methods(Mail mail) {
        return mail.dates().stream().map(file -> property(file, Property.METHOD)).toList();
    }

    private static String property(String file, String name) {
        return read(file).getProperty(name).orElseThrow().getValue();
    }

    private static String event(String file, String name) {
        return read(file).getComponent(Component.VEVENT).orElseThrow().getProperty(name).orElseThrow().getValue();
    }

    private static Calendar read(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
