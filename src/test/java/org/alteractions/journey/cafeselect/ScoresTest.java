package org.alteractions.journey.cafeselect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.cafeselect.Scorecard.Recommendation;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void twoCardsAreAveragedAndCompared() {
        Scores scores = Scores.of(List.of(card(5, Recommendation.YES), card(2, Recommendation.NO)));

        assertThat(scores.average()).isEqualByComparingTo("3.5");
        assertThat(scores.gap()).isEqualByComparingTo("3");
        assertThat(scores.opposed()).isTrue();
    }

    @Test
    void oneCardHasNoGap() {
        Scores scores = Scores.of(List.of(card(4, Recommendation.RESERVE)));

        assertThat(scores.interviews()).isEqualTo(1);
        assertThat(scores.average()).isEqualByComparingTo("4");
        assertThat(scores.gap()).isZero();
        assertThat(scores.second()).isNull();
    }

    @Test
    void noCardIsZero() {
        assertThat(Scores.of(List.of()).average()).isZero();
    }

    private static Scorecard card(int mark, Recommendation recommendation) {
        return new Scorecard(mark, mark, mark, mark, "…", recommendation);
    }
}
