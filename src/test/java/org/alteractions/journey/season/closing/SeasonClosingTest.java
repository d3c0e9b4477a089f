package org.alteractions.journey.season.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonEndFixtures;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.CloseSeasonAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator closes a season after its missions, with its figures and a note. */
@Story
class SeasonClosingTest extends StoryTest {

    private static final String NOTE = "Prévenir les écoles en juin.";

    @Autowired
    SeasonEndFixtures ends;

    @Autowired
    SeasonRepository seasons;

    @Autowired
    SeasonClosingRepository closings;

    @Autowired
    SeasonCount count;

    @Test
    void seasonIsClosed_withItsFigures() {
        String season = ends.missionsOver();
        assertThat(journey.shown(journey.task(season, SeasonSteps.CLOSE_SEASON)).get("seasonFigureRows").toString())
                .contains("Équipes formées").contains("Missions arrêtées");
        journey.complete(season, SeasonSteps.CLOSE_SEASON, new CloseSeasonAnswers().seasonNote(NOTE));

        assertThat(journey.isRunning(ProcessIds.SEASON, season)).isFalse();
        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.CLOSED);
        assertThat(closings.findById(SeasonReference.of(season))).get().satisfies(closing -> {
            assertThat(closing.note()).isEqualTo(NOTE);
            assertThat(closing.figures()).isEqualTo(new SeasonFigures(0, 0, 1, 0, 0, 0, 0, 0));
        });
    }

    @Test
    void noteIsRead_whereTheNextSeasonBegins() {
        String season = ends.missionsOver();
        journey.complete(season, SeasonSteps.CLOSE_SEASON, new CloseSeasonAnswers().seasonNote(NOTE));
        LocalDate today = LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
        String next = journey.start(ProcessIds.SEASON, "nantes",
                SeasonFixtures.season("spring", today, today.plusDays(200)));

        assertThat(journey.shown(journey.task(next, SeasonSteps.PLAN_PRESENTATIONS)))
                .containsEntry("previousSeasonNote", NOTE);
    }

    @Test
    void missionThatRuns_keepsTheSeasonOpen() {
        String season = ends.missionsOver();
        String dossier = accepted();
        jdbc.sql("insert into team (dossier, version, season) values (:dossier, 0, :season)")
                .param("dossier", dossier).param("season", season).update();
        state(dossier, "IN_MISSION");
        assertThatThrownBy(() -> journey.complete(season, SeasonSteps.CLOSE_SEASON, new CloseSeasonAnswers()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("1 mission(s) de cette saison ne sont pas terminées");
        assertThat(journey.openTasks(season)).containsExactly(SeasonSteps.CLOSE_SEASON);

        state(dossier, "STOPPED");
        assertThat(count.of(SeasonReference.of(season)).stopped()).isEqualTo(1);
        journey.complete(season, SeasonSteps.CLOSE_SEASON, new CloseSeasonAnswers());
        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.CLOSED);
    }

    @Test
    void requestsOfTheYear_areCounted_butNoneOfAnotherChapter() {
        String season = ends.missionsOver();
        accepted();
        journey.start(ProcessIds.MISSION_JOURNEY, "lyon", RequestFixtures.request().chapter("lyon"));

        assertThat(count.of(SeasonReference.of(season)).requests()).isEqualTo(1);
    }

    private String accepted() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }

    private void state(String dossier, String state) {
        jdbc.sql("update dossier set state = :state where reference = :dossier")
                .param("state", state).param("dossier", dossier).update();
    }
}
