package org.alteractions.journey.restitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.review.Review;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;

class RestitutionTest {

    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 2, 8);

    private final Restitution restitution = Restitution.of(DossierReference.of("NAN-26-001"));

    @Test
    void dateIsRefusedBeyondTheMargin_andSaysWhichIsTheLast() {
        assertThatThrownBy(() -> restitution.planned("restitutionAt", DAY.atTime(18, 0), "Nantes", DAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .extracting(RefusalWords::french, RefusalWords::field)
                .containsExactly("la restitution doit avoir lieu au plus tard le dimanche 7 février 2027.",
                        "restitutionAt");
        assertThat(restitution.planned("restitutionAt", DAY.atTime(18, 0), "Nantes", DAY).plannedAt())
                .isEqualTo(DAY.atTime(18, 0));
    }

    @Test
    void isHeldNeitherTomorrowNorBeforeTheMission() {
        assertThatThrownBy(() -> held(DAY.plusDays(1), "Une"))
                .extracting(RefusalWords::french).isEqualTo("cette date n'est pas encore arrivée.");
        assertThatThrownBy(() -> held(START.minusDays(1), "Une")).isInstanceOf(Refusal.class);
    }

    @Test
    void leavesOneToSixRecommendations() {
        assertThatThrownBy(() -> held(DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> held(DAY, "1", "2", "3", "4", "5", "6", "7")).isInstanceOf(Refusal.class);
        assertThat(held(DAY, "Un marché", "Un site").inOrder())
                .extracting(Recommendation::item, Recommendation::wording, Recommendation::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Un marché", Recommendation.Status.RECOMMENDED),
                        org.assertj.core.groups.Tuple.tuple(2, "Un site", Recommendation.Status.RECOMMENDED));
    }

    @Test
    void reviewTellsWhatBecameOfEach_andLeavesAloneWhatNobodySpokeOf() {
        Restitution reviewed = held(DAY, "Un marché", "Un site").reviewed(Map.of(
                1, new Restitution.Followed(Recommendation.Status.DONE, "Le marché est bien placé.", "Ventes doublées"),
                2, new Restitution.Followed(null, null, null)));

        assertThat(reviewed.inOrder()).extracting(Recommendation::status)
                .containsExactly(Recommendation.Status.DONE, Recommendation.Status.RECOMMENDED);
        assertThat(reviewed.inOrder().get(0).result()).isEqualTo("Ventes doublées");
        assertThat(reviewed.heldOn()).isEqualTo(DAY);
    }

    @Test
    void reviewIsClosedOnce() {
        Review closed = Review.dueOn(DossierReference.of("NAN-26-001"), DAY.plusYears(1))
                .close(Review.State.HELD, DAY.plusYears(1));

        assertThatThrownBy(() -> closed.close(Review.State.UNREACHABLE, DAY)).isInstanceOf(Refusal.class);
    }

    private Restitution held(LocalDate day, String... recommendations) {
        return restitution.held(day, START, DAY, "Trois débouchés étudiés.", List.of(recommendations));
    }
}
