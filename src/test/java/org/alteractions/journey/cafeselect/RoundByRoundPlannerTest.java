package org.alteractions.journey.cafeselect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.InterviewPlanner.Candidate;
import org.alteractions.journey.cafeselect.InterviewPlanner.Day;
import org.alteractions.journey.cafeselect.InterviewPlanner.Guest;
import org.alteractions.journey.cafeselect.InterviewPlanner.Proposal;
import org.alteractions.journey.cafeselect.InterviewPlanner.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundByRoundPlannerTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 10, 3, 9, 0);
    private static final List<String> SCHOOLS = List.of("hec", "polytech-nantes", "centrale-nantes", "catho");

    private final InterviewPlanner planner = new RoundByRoundPlanner();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyPlanKeepsTheRules(int seed) {
        Random random = new Random(seed);
        Day day = day(1 + random.nextInt(60), 5 + random.nextInt(10), 1 + random.nextInt(8), random.nextInt(6), random);
        Proposal plan = planner.plan(day);

        assertThat(plan.problem()).isNull();
        for (Candidate candidate : day.candidates()) {
            assertThat(plan.slots().stream().filter(slot -> slot.candidate().equals(candidate.number())))
                    .extracting(Slot::interviewer)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
        assertNobodyIsInTwoPlaces(plan.slots());
        assertNobodyHearsTheirOwnSchool(plan.slots(), day);
        assertThat(plan.slots()).allMatch(slot -> slot.room() >= 1 && slot.room() <= day.rooms());
    }

    @Test
    void workIsSharedOut() {
        Day day = day(30, 6, 6, 0, new Random(1));
        Map<Long, Long> load = planner.plan(day).slots().stream()
                .collect(Collectors.groupingBy(Slot::interviewer, Collectors.counting()));

        assertThat(load.values()).allMatch(interviews -> interviews <= 14);
    }

    @Test
    void changeoverKeepsInterviewsApart() {
        Day day = new Day(NINE, NINE.plusHours(2), 1, 5, List.of(new Candidate("A-001", "hec")), guests(2, null));

        assertThat(planner.plan(day).slots()).extracting(Slot::startsAt).containsExactly(NINE, NINE.plusMinutes(15));
    }

    @Test
    void nobodyRegistered_saysSo() {
        assertThat(planner.plan(new Day(NINE, NINE.plusHours(2), 1, 0, List.of(), guests(2, null))).problem())
                .isEqualTo("aucun candidat n'est inscrit à cette saison.");
    }

    @Test
    void tooFewInterviewersFromOtherSchools_namesTheApplication() {
        List<Guest> guests = new ArrayList<>(guests(1, null));
        guests.addAll(guests(3, "hec"));
        Day day = new Day(NINE, NINE.plusHours(2), 2, 0, List.of(new Candidate("A-001", "hec")), guests);

        assertThat(planner.plan(day).feasible()).isFalse();
        assertThat(planner.plan(day).problem()).contains("la candidature A-001 n'en a que 1");
    }

    @Test
    void tooLittleTime_saysWhenItWouldEnd() {
        List<Candidate> candidates = List.of(new Candidate("A-001", "hec"), new Candidate("A-002", "hec"));
        Day day = new Day(NINE, NINE.plusMinutes(30), 1, 0, candidates, guests(2, null));

        assertThat(planner.plan(day).slots()).isEmpty();
        assertThat(planner.plan(day).problem()).contains("les entretiens finiraient à 09:40");
    }

    private static Day day(int candidates, int interviewers, int rooms, int changeover, Random random) {
        List<Candidate> people = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            people.add(new Candidate("A-%03d".formatted(i), SCHOOLS.get(random.nextInt(SCHOOLS.size()))));
        }
        List<Guest> guests = new ArrayList<>(guests(2, null));
        for (long id = 10; id < 8 + interviewers; id++) {
            guests.add(new Guest(id, SCHOOLS.get(random.nextInt(SCHOOLS.size()))));
        }
        return new Day(NINE, NINE.plusDays(2), rooms, changeover, people, guests);
    }

    private static List<Guest> guests(int count, String school) {
        List<Guest> guests = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            guests.add(new Guest(school == null ? id : 100 + id, school));
        }
        return guests;
    }

    private static void assertNobodyIsInTwoPlaces(List<Slot> slots) {
        Set<String> taken = new HashSet<>();
        for (Slot slot : slots) {
            assertThat(taken.add(slot.startsAt() + "/c" + slot.candidate())).isTrue();
            assertThat(taken.add(slot.startsAt() + "/i" + slot.interviewer())).isTrue();
            assertThat(taken.add(slot.startsAt() + "/r" + slot.room())).isTrue();
        }
    }

    private static void assertNobodyHearsTheirOwnSchool(List<Slot> slots, Day day) {
        Map<String, Candidate> candidates =
                day.candidates().stream().collect(Collectors.toMap(Candidate::number, candidate -> candidate));
        Map<Long, Guest> guests =
                day.interviewers().stream().collect(Collectors.toMap(Guest::interviewer, guest -> guest));
        assertThat(slots).allMatch(slot ->
                guests.get(slot.interviewer()).mayInterview(candidates.get(slot.candidate())));
    }
}
