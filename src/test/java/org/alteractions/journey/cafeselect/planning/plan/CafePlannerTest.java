package org.alteractions.journey.cafeselect.planning.plan;

import static org.alteractions.journey.cafeselect.planning.Days.NINE;
import static org.alteractions.journey.cafeselect.planning.Days.candidates;
import static org.alteractions.journey.cafeselect.planning.Days.guests;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Candidate;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Days;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Problem;
import org.alteractions.journey.cafeselect.planning.Problem.Kind;
import org.alteractions.journey.cafeselect.planning.Problem.Rule;
import org.alteractions.journey.cafeselect.planning.ProblemWords;
import org.alteractions.journey.cafeselect.planning.Proposal;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.Quality;
import org.alteractions.journey.cafeselect.planning.Rules;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.cafeselect.planning.Window;
import org.alteractions.journey.id.ApplicationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CafePlannerTest {

    private static final LocalDateTime NOON = NINE.plusHours(3);
    private static final ProblemWords WORDS = new ProblemWords(ApplicationNumber::value, id -> "n° " + id);

    private final InterviewPlanner planner = new CafePlanner();

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "1, 9, 2", "2, 2, 2", "6, 4, 3", "7, 4, 4", "8, 5, 4", "9, 3, 6", "50, 7, 15", "60, 60, 2"})
    void withoutTies_theDayIsAsShortAsCanBe(int candidates, int interviewers, int rounds) {
        Day day = Days.plain(candidates, interviewers);
        Proposal plan = planner.plan(day);

        assertThat(Rules.brokenBy(plan.slots(), day)).isEmpty();
        assertThat(plan.quality().rounds()).isEqualTo(rounds).isEqualTo(plan.quality().provedRounds());
        assertThat(plan.quality().mostLoad() - plan.quality().leastLoad()).isLessThanOrEqualTo(1);
    }

    @Test
    void whoeverHasHadOneInterview_goesOnToTheNext() {
        Quality quality = planner.plan(Days.plain(100, 10)).quality();

        assertThat(quality.longestWait()).isEqualTo(2);
        assertThat(quality.waited()).isEqualTo(200);
    }

    @Test
    void interviewersStayInTheirRoom() {
        List<Slot> slots = planner.plan(Days.plain(30, 6)).slots();

        assertThat(slots.stream().map(slot -> slot.interviewer() + "/" + slot.room()).collect(Collectors.toSet()))
                .hasSize(6);
    }

    @Test
    void changeoverKeepsInterviewsApart() {
        Day day = new Day(NINE, NOON, 1, 5, candidates(1), guests(2));

        assertThat(planner.plan(day).slots()).extracting(Slot::startsAt).containsExactly(NINE, NINE.plusMinutes(15));
    }

    @Test
    void noInterviewRunsIntoABreak_andTheDayGoesOnWhenItEnds() {
        Window pause = new Window(NINE.plusMinutes(15), NINE.plusMinutes(31));
        Day day = new Day(NINE, NOON, 1, 0, List.of(pause), candidates(1), guests(2), List.of());

        assertThat(planner.plan(day).slots()).extracting(Slot::startsAt).containsExactly(NINE, NINE.plusMinutes(31));
    }

    @Test
    void interviewersOwnBreakAndMostInterviews_areKept() {
        AvailableInterviewer tired = new AvailableInterviewer(3L, null, null, List.of(new Window(NINE, NINE.plusMinutes(25))), 2);
        List<AvailableInterviewer> interviewers = new ArrayList<>(guests(2));
        interviewers.add(tired);
        Day day = new Day(NINE, NOON, 3, 0, candidates(6), interviewers);
        Proposal plan = planner.plan(day);

        assertThat(Rules.brokenBy(plan.slots(), day)).isEmpty();
        assertThat(plan.slots()).filteredOn(slot -> slot.interviewer() == 3L)
                .hasSize(2)
                .allMatch(slot -> !slot.startsAt().isBefore(NINE.plusMinutes(30)));
    }

    @Test
    void promisedInterview_staysAndCounts() {
        Slot promised = new Slot(ApplicationNumber.of("A-001"), 2L, NINE.plusMinutes(40), 2);
        Day day = new Day(NINE, NOON, 2, 0, List.of(), candidates(4), guests(3), List.of(promised));
        Proposal plan = planner.plan(day);

        assertThat(plan.slots()).contains(promised);
        assertThat(Rules.brokenBy(plan.slots(), day)).isEmpty();
    }

    @Test
    void nobodyRegistered_saysSo() {
        assertThat(said(new Day(NINE, NOON, 1, 0, List.of(), guests(2))))
                .isEqualTo("aucun candidat n'est inscrit à cette saison.");
    }

    @Test
    void sessionOfZeroMinutes_saysSo() {
        assertThat(said(new Day(NINE, NINE, 1, 0, candidates(1), guests(2))))
                .startsWith("la séance ne laisse le temps d'aucun entretien");
        assertThat(said(new Day(NINE, NINE.plusMinutes(19), 1, 0, candidates(1), guests(2))))
                .startsWith("la séance ne laisse le temps que d'un entretien");
    }

    /** Present from 09:13 to 09:33, absent, there only afterwards: the others make the plan. */
    @Test
    void interviewersWhoseHoursFitNothing_spoilNoPlan() {
        List<AvailableInterviewer> interviewers = new ArrayList<>(guests(2));
        interviewers.add(there(7L, NINE.plusMinutes(13), NINE.plusMinutes(33)));
        interviewers.add(new AvailableInterviewer(8L, null, List.of(), List.of(), null));
        interviewers.add(there(9L, NOON, NOON.plusHours(2)));
        Day day = new Day(NINE, NOON, 2, 15, candidates(3), interviewers);
        Proposal plan = planner.plan(day);

        assertThat(day.neverAvailable()).containsExactly(7L, 8L, 9L);
        assertThat(Rules.brokenBy(plan.slots(), day)).isEmpty();
        assertThat(plan.slots()).hasSize(6).extracting(Slot::interviewer).containsOnly(1L, 2L);
        assertThat(plan.quality().leastLoad()).isEqualTo(3);
    }

    @Test
    void tooFewAvailableInterviewers_areNamed() {
        List<AvailableInterviewer> interviewers = List.of(
                new AvailableInterviewer(1L, null), there(7L, NINE.plusMinutes(13), NINE.plusMinutes(33)), there(8L, NOON, NOON));

        assertThat(said(new Day(NINE, NOON, 1, 15, candidates(1), interviewers)))
                .startsWith("n° 7 et n° 8 : aucun entretien ne tient dans les heures de présence déclarées.")
                .contains("il en reste 1.");
    }

    private static AvailableInterviewer there(Long id, LocalDateTime from, LocalDateTime to) {
        return new AvailableInterviewer(id, null, List.of(new Window(from, to)), List.of(), null);
    }

    @Test
    void everythingWrong_isSaidAtOnce() {
        List<Candidate> twice = List.of(new Candidate(ApplicationNumber.of("A-001"), "hec"),
                new Candidate(ApplicationNumber.of("A-001"), "hec"));

        assertThat(said(new Day(NINE, NOON, 0, -1, twice, guests(1)))).isEqualTo("il n'y a aucune salle. Indiquez au"
                + " moins une salle ou une table. Le temps entre deux entretiens ne peut pas être négatif (-1 minutes)."
                + " La candidature A-001 figure plusieurs fois. Il faut au moins deux intervieweurs, et il y en a 1.");
    }

    @Test
    void candidateWithOnePossibleInterviewer_isNamed_withWhatWouldHelp() {
        List<AvailableInterviewer> interviewers = List.of(new AvailableInterviewer(1L, null), new AvailableInterviewer(2L, "hec"), new AvailableInterviewer(3L, null));
        Candidate knowsOne = new Candidate(ApplicationNumber.of("A-001"), "hec", Set.of(3L), null);
        Day day = new Day(NINE, NOON, 2, 0, List.of(knowsOne, new Candidate(ApplicationNumber.of("A-002"), "escp")),
                interviewers);

        assertThat(said(day)).contains("la candidature A-001 n'en a que 1.")
                .endsWith("Il suffirait d'ajouter un intervieweur sans lien avec les candidats et présent toute la"
                        + " séance.");
    }

    @Test
    void tooLittleTime_saysHowMuchMore() {
        Day day = new Day(NINE, NINE.plusMinutes(30), 1, 0, candidates(2), guests(2));
        Proposal plan = planner.plan(day);

        assertThat(plan.slots()).isEmpty();
        assertThat(plan.problems()).containsExactly(
                new Problem(Kind.TOO_FEW_PLACES, List.of(), List.of(), 4, 3, Set.of(Rule.ROOMS)));
        assertThat(WORDS.say(plan)).isEqualTo("il faut 4 entretiens pour toutes les candidatures, et les intervieweurs"
                + " et les salles n'en permettent que 3 dans le temps prévu. En cause : le nombre de salles."
                + " Il suffirait d'ajouter une salle, ou 10 minutes à la fin.");
    }

    @Test
    void groupWithTooFewInterviewers_isNamed() {
        List<AvailableInterviewer> interviewers = new ArrayList<>(guests(2));
        interviewers.add(new AvailableInterviewer(3L, "hec"));
        interviewers.add(new AvailableInterviewer(4L, "hec"));
        List<Candidate> people = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            people.add(new Candidate(ApplicationNumber.of("A-00" + n), n < 4 ? "hec" : "escp"));
        }
        Proposal plan = planner.plan(new Day(NINE, NINE.plusMinutes(20), 4, 0, people, interviewers));

        assertThat(plan.problems()).containsExactly(new Problem(Kind.TOO_FEW_PLACES,
                List.of(ApplicationNumber.of("A-001"), ApplicationNumber.of("A-002"), ApplicationNumber.of("A-003")),
                List.of(1L, 2L), 6, 4, Set.of(Rule.OWN_SCHOOL_AND_ACQUAINTANCES)));
    }

    /** Enough places for each by himself and for all, and yet: who is there at 9:20 only, and who has time for one. */
    @Test
    void hiddenContradiction_isProvedByGoingThroughEverything() {
        List<Window> late = List.of(new Window(NINE.plusMinutes(20), NINE.plusMinutes(30)));
        Day day = new Day(NINE, NINE.plusMinutes(30), 3, 0, candidates(2), List.of(
                new AvailableInterviewer(1L, null, late, List.of(), null),
                new AvailableInterviewer(2L, null, late, List.of(), null),
                new AvailableInterviewer(4L, null, late, List.of(), null),
                new AvailableInterviewer(3L, null, null, List.of(), 1)));
        Proposal plan = planner.plan(day);

        assertThat(plan.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(plan.problems()).containsExactly(new Problem(Kind.NO_TIMETABLE, List.of(), List.of(), 4, 0,
                Set.of(Rule.AVAILABILITY, Rule.MOST_INTERVIEWS)));
        assertThat(WORDS.say(plan)).contains("toutes les possibilités ont été essayées").contains("Il suffirait");
    }

    @Test
    void contradictionOfTwo_isFoundAmongFourHundred() {
        List<Window> late = List.of(new Window(NINE.plusMinutes(240), NINE.plusMinutes(250)));
        List<AvailableInterviewer> interviewers = new ArrayList<>(guests(40));
        for (long id = 101; id <= 103; id++) {
            interviewers.add(new AvailableInterviewer(id, "hec", late, List.of(), null));
        }
        interviewers.add(new AvailableInterviewer(104L, "hec", null, List.of(), 1));
        List<Candidate> people = new ArrayList<>();
        for (int n = 1; n <= 398; n++) {
            people.add(new Candidate(ApplicationNumber.of(Days.number(n)), "hec"));
        }
        Set<Long> most = LongStream.rangeClosed(1, 40).boxed().collect(Collectors.toSet());
        people.add(new Candidate(ApplicationNumber.of("A-399"), "escp", most, null));
        people.add(new Candidate(ApplicationNumber.of("A-400"), "escp", most, null));
        Proposal plan = planner.plan(new Day(NINE, NINE.plusMinutes(250), 44, 0, people, interviewers));

        assertThat(plan.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NO_TIMETABLE);
            assertThat(problem.candidates())
                    .containsExactly(ApplicationNumber.of("A-399"), ApplicationNumber.of("A-400"));
            assertThat(problem.interviewers()).containsExactly(101L, 102L, 103L, 104L);
        });
    }

    private String said(Day day) {
        Proposal plan = planner.plan(day);
        assertThat(plan.feasible()).isFalse();
        assertThat(plan.slots()).isEmpty();
        return WORDS.say(plan);
    }
}
