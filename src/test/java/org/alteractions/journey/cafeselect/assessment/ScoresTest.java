package org.alteractions.journey.cafeselect.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.cafeselect.Scorecard;
import org.alteractions.journey.cafeselect.Scorecard.Recommendation;
import org.alteractions.journey.cafeselect.ScorecardMark;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void twoCardsAreAveragedAndCompared() {
        Scores scores = Scores.of(List.of(card(5, Recommendation.YES), card(2, Recommendation.NO)), null);

        assertThat(scores.average()).isEqualByComparingTo("3.5");
        assertThat(scores.gap()).isEqualByComparingTo("3");
        assertThat(scores.opposed()).isTrue();
    }

    @Test
    void oneCardHasNoGap() {
        Scores scores = Scores.of(List.of(card(4, Recommendation.RESERVE)), null);

        assertThat(scores.interviews()).isEqualTo(1);
        assertThat(scores.average()).isEqualByComparingTo("4");
        assertThat(scores.gap()).isZero();
        assertThat(scores.mean(1)).isNull();
    }

    @Test
    void threeCards_areAveraged_andTheWidestGapCounts() {
        Scores scores = Scores.of(List.of(
                card(5, Recommendation.YES), card(2, Recommendation.NO)), card(4, Recommendation.YES));

        assertThat(scores.average()).isEqualByComparingTo("3.67");
        assertThat(scores.gap()).isEqualByComparingTo("3");
        assertThat(scores.third()).isEqualByComparingTo("4");
    }

    @Test
    void thirdOpinionAfterOneInterview_isNoSecondInterview() {
        Scores scores = Scores.of(List.of(card(5, Recommendation.YES)), card(2, Recommendation.NO));

        assertThat(scores.mean(1)).isNull();
        assertThat(scores.third()).isEqualByComparingTo("2");
        assertThat(scores.interviews()).isEqualTo(2);
        assertThat(scores.gap()).isEqualByComparingTo("3");
        assertThat(scores.opposed()).isTrue();
    }

    @Test
    void criteriaOfDifferentScales_weighTheSame() {
        Scorecard card = Scorecard.of(List.of(mark("Motivation", 5, 1, 5), mark("Anglais", 0, 0, 20)), "…",
                Recommendation.RESERVE);

        assertThat(card.score()).isEqualByComparingTo("3");
    }

    @Test
    void noCardIsZero() {
        assertThat(Scores.of(List.of(), null).average()).isZero();
    }

    private static Scorecard card(int mark, Recommendation recommendation) {
        return Scorecard.of(List.of(mark("Motivation", mark, 1, 5)), "…", recommendation);
    }

    private static ScorecardMark mark(String criterion, int mark, int lowest, int highest) {
        return new ScorecardMark(null, 1L, criterion, criterion, mark, lowest, highest);
    }
}
