package org.alteractions.journey.team.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of the seasons with teams. */
@Story
class TeamReviewListTest extends StoryTest {

    @Autowired
    TeamReviewList list;

    @Test
    void seasonsOfTheChapters_areReadInOneStatement_withTheirStateInWords() {
        review("NAN-2025-AUTUMN", "nantes", "SETTLED");
        review("NAN-2026-SPRING", "nantes", "OPEN");
        review("PAR-2026-SPRING", "paris", "BUILDING");

        List<String> statements = Statements.here(() -> assertThat(list.of(List.of(ChapterId.of("nantes"))))
                .extracting(TeamReviewList.Line::title, TeamReviewList.Line::state, TeamReviewList.Line::summary)
                .containsExactlyInAnyOrder(
                        tuple("Nantes, printemps 2026", "à revoir"),
                        tuple("Nantes, automne 2025", "revue terminée")));

        assertThat(statements).hasSize(1);
        assertThat(list.of(List.of())).isEmpty();
    }

    private static Tuple tuple(String title, String state) {
        return Tuple.tuple(title, state, "Aucune équipe n'est encore proposée.");
    }

    private void review(String season, String chapter, String state) {
        registrations.season(season, chapter, season.endsWith("SPRING") ? Term.SPRING : Term.AUTUMN);
        jdbc.sql("insert into team_desk (season, version, state, progress) values (?, 1, ?, 0)")
                .params(season, state).update();
    }
}
