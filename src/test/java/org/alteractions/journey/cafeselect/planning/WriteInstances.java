package org.alteractions.journey.cafeselect.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.Instance.Disturbance;
import org.alteractions.journey.cafeselect.planning.plan.CafePlanner;
import org.alteractions.journey.id.ApplicationNumber;
import org.junit.jupiter.api.Test;

/**
 * Writes the benchmark's instances once: <code>mvn test -Dtest=WriteInstances</code>. It is not a test and does not run
 * with the tests. The seeds are fixed. Published plans of disturbed days come from the planner of that time.
 */
class WriteInstances {

    private static final Path FOLDER = Path.of("src/test/resources/benchmark/cafe-select");

    @Test
    void write() throws IOException {
        plain("1-plain-100x10", 100, 10, 1);
        plain("2-plain-400x40", 400, 40, 5);
        constrained("3-shifts-400x40", "shifts, own breaks, schools", Days.shifts(31, 400, 40, 40, 27));
        constrained("4-few-rooms-400x40", "windows, schools, 30 rooms", Days.hidden(32, 400, 40, 30, 28, 0.3));
        constrained("5-no-slack-400x40", "no place to spare", Days.hidden(33, 400, 40, 40, 21, 0));
        Day tooSmall = Days.hidden(32, 400, 40, 30, 27, 0.0).withRooms(29);
        write("6-impossible-400x40", new Instance("a room too few", null, true, 10.0, tooSmall, null));
        disturbed("7-no-shows-400x40", "10 % no-shows", Days.shifts(34, 400, 40, 40, 28), 0, 0);
        disturbed("8-bad-day-400x40", "10 % no-shows, 20 late, 2 interviewers gone",
                Days.shifts(35, 400, 40, 36, 28), 20, 2);
        disturbed("9-no-slack-400x40", "10 % no-shows, 10 late, 1 interviewer gone, no slack",
                Days.hidden(36, 400, 40, 40, 21, 0.05), 10, 1);
    }

    private static void plain(String file, int candidates, int interviewers, double seconds) throws IOException {
        int optimum = Math.max(2, (2 * candidates + interviewers - 1) / interviewers);
        write(file, new Instance("no extra constraints", optimum, false, seconds, Days.plain(candidates, interviewers),
                null));
    }

    private static void constrained(String file, String what, Day day) throws IOException {
        write(file, new Instance(what, null, false, 10.0, day, null));
    }

    private static void disturbed(String file, String what, Day day, int late, int leaving) throws IOException {
        Proposal plan = new CafePlanner().plan(day);
        assertThat(plan.feasible()).isTrue();
        Random random = new Random(file.hashCode());
        LocalDateTime now = plan.slots().get(plan.slots().size() / 2).startsAt();
        Set<ApplicationNumber> noShows = new HashSet<>();
        while (noShows.size() < day.candidates().size() / 10) {
            noShows.add(day.candidates().get(random.nextInt(day.candidates().size())).number());
        }
        Map<ApplicationNumber, LocalDateTime> arrivals = new HashMap<>();
        while (arrivals.size() < late) {
            Slot slot = plan.slots().get(random.nextInt(plan.slots().size()));
            if (!slot.startsAt().isBefore(now.minusMinutes(20)) && slot.startsAt().isBefore(now.plusMinutes(20))
                    && !noShows.contains(slot.candidate())) {
                arrivals.put(slot.candidate(), now.plusMinutes(15));
            }
        }
        Map<Long, LocalDateTime> gone = new HashMap<>();
        while (gone.size() < leaving) {
            gone.put(1L + random.nextInt(day.interviewers().size()), now.plusMinutes(45));
        }
        write(file, new Instance(what, null, false, 2.0, day,
                new Disturbance(now, List.copyOf(plan.slots()), noShows, arrivals, gone)));
    }

    private static void write(String file, Instance instance) throws IOException {
        instance.write(FOLDER.resolve(file + ".json"));
    }
}
