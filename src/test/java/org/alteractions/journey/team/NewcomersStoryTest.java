package org.alteractions.journey.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MilestoneKind;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.HandInDeliverableAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.ReplaceCoachAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Mails and pages for a student or coach who joins a mission: only future dates, and the deadlines of open answers.
 */
@Story
class NewcomersStoryTest extends StoryTest {

    private static final String MAUD = "maud.leroux@sce.example";
    private static final String NADIA = "nadia.belkacem@polytech.example";

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    MissionRepository missions;

    @Autowired
    StudentRepository students;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void coachWhoComesAfterTheMidTerm_readsALastDayForEachAnswer_andOnlyWhatIsAhead() {
        String dossier = missionFixtures.charterAccepted();
        journey.runStep(dossier, MissionSteps.PULSE_DUE);
        journey.run();
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        replaceCoach(dossier);

        assertThat(mailbox.mailsTo(MAUD)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("réunion de lancement", "livrable le " + deliverableDay(dossier))
                .doesNotContain("mi-parcours")
                .containsPattern("Remettre le livrable[^\\n]*\\s+Au plus tard le " + deliverableDay(dossier))
                .containsPattern("Donner des nouvelles[^\\n]*\\s+Au plus tard le " + inAWeek()));
    }

    @Test
    void studentWhoComesBeforeTheCharterIsAccepted_hasItsDays_andBothMeetingsAhead() {
        String dossier = missionFixtures.metForTheFirstTime();
        TeamMember newcomer = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "studentDroppedOut"));
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT,
                ReplaceStudentAnswers.replace().departureReason("studies")
                        .leavingStudent(students.findByEmail(TeamFixtures.LINA).orElseThrow().id().toString())
                        .replacementApplication(newcomer.application().value()));

        assertThat(mailbox.mailsTo(NADIA)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("réunion de lancement", "point à mi-parcours vers le", "livrable le "
                        + deliverableDay(dossier))
                .containsPattern("Lire et accepter la charte[^\\n]*\\s+Au plus tard le " + inAWeek()));
    }

    @Test
    void coachWhoComesOnceTheDeliverableIsHandedIn_isNotAskedForIt() {
        String dossier = missionFixtures.midTermHeld();
        journey.start(ProcessIds.HAND_IN_DELIVERABLE, "nantes",
                new HandInDeliverableAnswers().chapter("nantes").deliveringMission(dossier));
        replaceCoach(dossier);

        assertThat(mailbox.mailsTo(MAUD)).singleElement().satisfies(mail -> assertThat(mail.text())
                .doesNotContain("mi-parcours", "livrable le", "Remettre le livrable"));
    }

    @Test
    void studentWhoHasLeft_readsSoBehindTheirLink_andNothingOfWhatFollows() {
        String dossier = missionFixtures.charterAccepted();
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "studentDroppedOut"));
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT,
                ReplaceStudentAnswers.goOn().departureReason("studies")
                        .leavingStudent(students.findByEmail(TeamFixtures.LINA).orElseThrow().id().toString()));
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        String link = linkTo(TeamFixtures.LINA);

        assertThat(new Participant(port).open(link).text())
                .contains("Vous ne participez plus à ce dossier : nous n'attendons plus rien de vous.")
                .doesNotContain("Nous vous écrirons dès la prochaine étape", "Le point à mi-parcours a eu lieu");
        assertThat(new Participant(port).open(link.replace("lang=fr", "lang=en")).text())
                .contains("You no longer take part in this file: nothing more is expected of you.");
        assertThat(new Participant(port).open(linkTo("rose.tanguy@polytech.example")).text())
                .contains("Le point à mi-parcours a eu lieu").doesNotContain("ne participez plus");
    }

    @Test
    void coachWhoIsRelieved_readsSoBehindTheirLink_andTheNextOneDoesNot() {
        String dossier = missionFixtures.charterAccepted();
        replaceCoach(dossier);
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());

        assertThat(new Participant(port).open(linkTo(TeamFixtures.COACH)).text())
                .contains("Vous ne participez plus à ce dossier", "La date de la réunion de lancement est fixée.")
                .doesNotContain("Le point à mi-parcours a eu lieu");
        assertThat(new Participant(port).open(linkTo(MAUD)).text())
                .contains("Le point à mi-parcours a eu lieu").doesNotContain("ne participez plus");
    }

    private String linkTo(String address) {
        return Jsoup.parse(mailbox.mailsTo(address).get(mailbox.mailsTo(address).size() - 1).html())
                .select("footer a[href*=/lien/]").first().attr("href");
    }

    private void replaceCoach(String dossier) {
        Long free = fixtures.coach("Maud Leroux", MAUD, 1);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "coachUnavailable"));
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(free.toString()));
    }

    private String deliverableDay(String dossier) {
        Mission mission = missions.get(DossierReference.of(dossier));
        return WrittenDates.day(mission.milestone(MilestoneKind.DELIVERABLE).dueOn(), Locale.FRENCH);
    }

    private String inAWeek() {
        return WrittenDates.day(LocalDate.now(clock).plusDays(7), Locale.FRENCH);
    }
}
