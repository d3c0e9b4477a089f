package org.alteractions.journey.cafeselect.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private static final ApplicationNumber LEA = ApplicationNumber.of("lea");
    private static final ApplicationNumber TOM = ApplicationNumber.of("tom");
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-10-03T09:00");
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-10-03T10:00");

    @Test
    void otherRoomOrInterviewer_atTheSameHour_areNoOtherHours() {
        Set<ReplanChange> taken = Set.of(new ReplanChange(LEA, 1L, NINE, 1, 2L, NINE, 4));

        assertThat(PlanDifference.ofCandidate(taken, Set.of(LEA))).isEqualTo(new PlanDifference(false, true, true));
        assertThat(PlanDifference.ofInterviewer(taken, 1L).hours()).isTrue();
        assertThat(PlanDifference.ofInterviewer(taken, 2L).hours()).isTrue();
        assertThat(PlanDifference.ofCandidate(
                Set.of(new ReplanChange(LEA, 1L, NINE, 1, 1L, NINE, 4)), Set.of(LEA)))
                .isEqualTo(new PlanDifference(false, true, false));
    }

    /** Two candidates change places with an interviewer: the interviewer comes at the same hours as before. */
    @Test
    void otherCandidatesAtTheSameHours() {
        Set<ReplanChange> swapped = Set.of(
                new ReplanChange(LEA, 1L, NINE, 1, 1L, TEN, 1),
                new ReplanChange(TOM, 1L, TEN, 1, 1L, NINE, 1));

        assertThat(PlanDifference.ofInterviewer(swapped, 1L)).isEqualTo(new PlanDifference(false, false, true));
        assertThat(PlanDifference.ofCandidate(swapped, Set.of(LEA))).isEqualTo(new PlanDifference(true, false, false));
    }

    @Test
    void interviewThatIsAddedOrFallsAway_changesTheHours_andNothingKnownCountsAsThem() {
        assertThat(PlanDifference.ofCandidate(
                Set.of(new ReplanChange(LEA, 1L, NINE, 1, null, null, null)), Set.of(LEA)).hours()).isTrue();
        assertThat(PlanDifference.ofInterviewer(
                Set.of(new ReplanChange(LEA, null, null, null, 2L, TEN, 1)), 2L).hours()).isTrue();
        assertThat(PlanDifference.ofCandidate(Set.of(), Set.of(LEA)).hours()).isFalse();
        assertThat(PlanDifference.ofCandidate(Set.of(), Set.of(LEA)).orHours())
                .isEqualTo(new PlanDifference(true, false, false));
    }
}
