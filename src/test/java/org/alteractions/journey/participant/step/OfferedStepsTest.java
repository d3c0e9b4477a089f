package org.alteractions.journey.participant.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.ReplaceCoachAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The follow page offers a step as soon as it is open, even before a mail links to it. */
@Story
class OfferedStepsTest extends StoryTest {

    private static final String MAUD = "maud.leroux@sce.example";

    @Autowired
    private MissionFixtures mission;

    @Autowired
    private TeamFixtures team;

    @LocalServerPort
    private int port;

    private Participant browser;

    @BeforeEach
    void browser() {
        browser = new Participant(port);
    }

    @Test
    void deliverable_isOfferedToTeamAndCoach_asSoonAsItIsAwaited_beforeAnyReminder() {
        String dossier = mission.charterAccepted();
        assertThat(actions(TeamFixtures.LINA)).doesNotContain("Remettre le livrable");

        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        for (String address : List.of(TeamFixtures.LINA, TeamFixtures.COACH)) {
            Participant.Page follow = follow(address);
            assertThat(actions(follow)).contains("Remettre le livrable");
            assertThat(follow.text()).containsIgnoringCase("au plus tard le ")
                    .doesNotContain("Vous n'avez rien à faire");
            assertThat(actions(follow(address))).as("once, however often it is read")
                    .filteredOn("Remettre le livrable"::equals).hasSize(1);
        }
        assertThat(actions(RequestFixtures.CONTACT)).doesNotContain("Remettre le livrable");

        String page = follow(TeamFixtures.LINA).document().select("section[aria-labelledby=now] li a").stream()
                .filter(link -> link.text().equals("Remettre le livrable")).findFirst().orElseThrow().attr("href");
        assertThat(browser.open(page).title()).isEqualTo("Remettre le livrable");
    }

    @Test
    void charter_isOfferedToACoachWhoComesAfterTheInvitations() {
        String dossier = mission.metForTheFirstTime();
        maudCoaches(dossier);

        assertThat(actions(MAUD)).contains("Lire et accepter la charte de la mission");
    }

    @Test
    void news_areAskedOfACoachWhoComesDuringARound_andNeverOfTheStructure() {
        String dossier = mission.charterAccepted();
        journey.runStep(dossier, MissionSteps.PULSE_DUE);
        journey.run();
        maudCoaches(dossier);

        assertThat(actions(MAUD)).contains("Donner des nouvelles de la mission");
        assertThat(actions(RequestFixtures.CONTACT)).doesNotContain("Donner des nouvelles de la mission");
    }

    private void maudCoaches(String dossier) {
        Long maud = team.coach("Maud Leroux", MAUD, 1);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.coachUnavailable().chapter("nantes").concernedDossier(dossier));
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(maud.toString()));
    }

    private List<String> actions(String address) {
        return actions(follow(address));
    }

    private static List<String> actions(Participant.Page follow) {
        return follow.document().select("section[aria-labelledby=now] li a").eachText();
    }

    private Participant.Page follow(String address) {
        var mails = mailbox.mailsTo(address);
        return browser.open(Participant.followLinkIn(mails.get(mails.size() - 1)));
    }
}
