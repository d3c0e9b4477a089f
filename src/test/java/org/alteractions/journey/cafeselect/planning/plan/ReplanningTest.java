package org.alteractions.journey.cafeselect.planning.plan;

import static org.alteractions.journey.cafeselect.planning.Days.NINE;
import static org.alteractions.journey.cafeselect.planning.Days.candidates;
import static org.alteractions.journey.cafeselect.planning.Days.guests;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Candidate;
import org.alteractions.journey.cafeselect.planning.Changes;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Days;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Problem;
import org.alteractions.journey.cafeselect.planning.Proposal;
import org.alteractions.journey.cafeselect.planning.Replanned;
import org.alteractions.journey.cafeselect.planning.Replanned.Move;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.cafeselect.planning.Window;
import org.alteractions.journey.id.ApplicationNumber;
import org.junit.jupiter.api.Test;

/** Four candidates and three interviewers, a round every ten minutes, and disturbances of the published day. */
class ReplanningTest {

    private static final Day DAY = new Day(NINE, NINE.plusMinutes(60), 3, 0, candidates(4), guests(3));
    private static final List<Slot> PUBLISHED = List.of(
            slot(1, 1, 0), slot(2, 2, 0), slot(3, 3, 0),
            slot(2, 1, 1), slot(3, 2, 1), slot(1, 3, 1),
            slot(4, 1, 2),
            slot(4, 2, 3));

    private final InterviewPlanner planner = new CafePlanner();

    @Test
    void nothingHappened_nothingChanges() {
        Replanned replanned = replan(Changes.none(), 1);

        assertThat(replanned.proposal().slots()).containsExactlyElementsOf(PUBLISHED);
        assertThat(replanned.candidatesConcerned()).isEmpty();
        assertThat(replanned.interviewersConcerned()).isEmpty();
    }

    @Test
    void noShow_isDropped_andNobodyElseMoves() {
        Replanned replanned = replan(Changes.none().noShow(ApplicationNumber.of("A-004")), 1);

        assertThat(replanned.dropped()).containsExactly(slot(4, 1, 2), slot(4, 2, 3));
        assertThat(replanned.moved()).isEmpty();
        assertThat(replanned.added()).isEmpty();
        assertThat(replanned.candidatesConcerned()).containsExactly(ApplicationNumber.of("A-004"));
        assertThat(replanned.interviewersConcerned()).containsExactly(1L, 2L);
    }

    @Test
    void lateCandidate_getsAnotherTimeForTheMissedInterview() {
        Replanned replanned = replan(Changes.none().late(ApplicationNumber.of("A-003"), NINE.plusMinutes(10)), 1);

        assertThat(replanned.moved()).extracting(Move::from).containsExactly(slot(3, 3, 0));
        assertThat(replanned.moved()).extracting(Move::to).allMatch(slot ->
                slot.candidate().equals(ApplicationNumber.of("A-003")) && slot.interviewer() != 2L
                        && slot.startsAt().equals(NINE.plusMinutes(20)));
        assertThat(replanned.candidatesConcerned()).containsExactly(ApplicationNumber.of("A-003"));
    }

    @Test
    void interviewerLeaves_othersTakeOver() {
        Replanned replanned = replan(Changes.none().leaves(1L, NINE.plusMinutes(15)), 1);

        assertThat(replanned.moved()).extracting(Move::from).containsExactlyInAnyOrder(slot(2, 1, 1), slot(4, 1, 2));
        assertThat(replanned.moved()).extracting(Move::to).noneMatch(slot -> slot.interviewer() == 1L);
        assertThat(replanned.proposal().slots()).contains(slot(1, 1, 0));
    }

    @Test
    void lateInterviewer_andMissedInterview_arePlannedAnew() {
        Changes changes = Changes.none().late(2L, NINE.plusMinutes(10)).missed(slot(1, 1, 0));
        Replanned replanned = replan(changes, 1);

        assertThat(replanned.moved()).extracting(Move::from).containsExactly(slot(1, 1, 0), slot(2, 2, 0));
        assertThat(replanned.proposal().slots()).hasSize(8).doesNotContain(slot(1, 1, 0), slot(2, 2, 0));
    }

    @Test
    void candidateWhoLeavesLater_keepsWhatIsOverByThen() {
        Replanned replanned = replan(Changes.none().leaves(ApplicationNumber.of("A-004"), NINE.plusMinutes(30)), 1);

        assertThat(replanned.dropped()).containsExactly(slot(4, 2, 3));
        assertThat(replanned.moved()).isEmpty();
    }

    @Test
    void whoComesTooLate_isNamed_andThePublishedPlanIsUntouched_untilExcused() {
        Changes tooLate = Changes.none().late(ApplicationNumber.of("A-004"), NINE.plusMinutes(50));
        Replanned impossible = replan(tooLate, 1);

        assertThat(impossible.proposal().outcome()).isEqualTo(Proposal.Outcome.IMPOSSIBLE);
        assertThat(impossible.proposal().problems()).hasSize(1).first()
                .extracting(Problem::candidates).isEqualTo(List.of(ApplicationNumber.of("A-004")));
        assertThat(impossible.candidatesConcerned()).isEmpty();

        Replanned excused = replan(tooLate.excused(ApplicationNumber.of("A-004")), 1);
        assertThat(excused.proposal().feasible()).isTrue();
        assertThat(excused.dropped()).containsExactly(slot(4, 1, 2), slot(4, 2, 3));
    }

    /** A-002 knows interviewer 3, and interviewer 2 has time for it only when A-001 is there. */
    @Test
    void someoneGivesWay_onlyWithTheInterviewThatIsInTheWay() {
        List<Window> firstAndFourth = List.of(
                new Window(NINE, NINE.plusMinutes(10)), new Window(NINE.plusMinutes(30), NINE.plusMinutes(40)));
        Day day = new Day(NINE, NINE.plusMinutes(50), 3, 0,
                List.of(new Candidate(ApplicationNumber.of("A-001"), "hec"),
                        new Candidate(ApplicationNumber.of("A-002"), "hec", Set.of(3L), null)),
                List.of(new AvailableInterviewer(1L, null), new AvailableInterviewer(2L, null, firstAndFourth, List.of(), null),
                        new AvailableInterviewer(3L, null)));
        List<Slot> published = List.of(slot(2, 2, 0), slot(2, 1, 1), slot(1, 1, 2), slot(1, 2, 3));
        Changes changes = Changes.none().late(ApplicationNumber.of("A-002"), NINE.plusMinutes(30));
        Replanned replanned = planner.replan(day, published, changes, NINE.plusMinutes(10));

        assertThat(replanned.proposal().slots()).contains(slot(1, 1, 2), slot(2, 1, 4));
        assertThat(replanned.moved()).filteredOn(move -> move.from().candidate().equals(ApplicationNumber.of("A-001")))
                .singleElement()
                .satisfies(move -> assertThat(move.to().interviewer()).isEqualTo(3L));
        assertThat(replanned.candidatesConcerned())
                .containsExactly(ApplicationNumber.of("A-001"), ApplicationNumber.of("A-002"));
    }

    private Replanned replan(Changes changes, int round) {
        return planner.replan(DAY, PUBLISHED, changes, NINE.plusMinutes(10L * round));
    }

    private static Slot slot(int candidate, long interviewer, int round) {
        return new Slot(ApplicationNumber.of(Days.number(candidate)), interviewer, NINE.plusMinutes(10L * round),
                (int) interviewer);
    }
}
