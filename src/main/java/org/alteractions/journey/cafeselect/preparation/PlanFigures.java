package org.alteractions.journey.cafeselect.preparation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;

/**
 * Quality of a plan, for the coordinator who publishes it.
 *
 * @param endsAt      end of the last interview
 * @param longestWait minutes from the end of a candidate's interview to the next, for the candidate who waits longest
 * @param leastLoad   fewest interviews of one interviewer
 * @param mostLoad    most interviews of one interviewer
 */
record PlanFigures(LocalDateTime endsAt, long longestWait, long leastLoad, long mostLoad) {

    /** @param plan by time, at least one interview */
    static PlanFigures of(List<Interview> plan, List<Long> interviewers) {
        Map<Long, Long> load = new TreeMap<>();
        interviewers.forEach(id -> load.put(id, 0L));
        plan.forEach(interview -> load.merge(interview.interviewer(), 1L, Long::sum));
        LocalDateTime last = plan.get(plan.size() - 1).startsAt();
        return new PlanFigures(last.plusMinutes(InterviewPlanner.MINUTES), longestWait(plan),
                Collections.min(load.values()), Collections.max(load.values()));
    }

    private static long longestWait(List<Interview> plan) {
        long longest = 0;
        for (List<Interview> own : plan.stream()
                .collect(Collectors.groupingBy(Interview::candidate))
                .values()) {
            List<Interview> byTime = new ArrayList<>(own);
            for (int i = 1; i < byTime.size(); i++) {
                LocalDateTime free = byTime.get(i - 1).startsAt().plusMinutes(InterviewPlanner.MINUTES);
                longest = Math.max(longest, Duration.between(free, byTime.get(i).startsAt()).toMinutes());
            }
        }
        return longest;
    }

    String inWords() {
        return "Le dernier entretien se termine à %s. Entre ses deux entretiens, un candidat attend au plus %s. %s."
                .formatted(WrittenDates.time(endsAt), counted(longestWait, "minute"), load());
    }

    private String load() {
        return leastLoad == mostLoad
                ? "Chaque intervieweur a " + counted(mostLoad, "entretien")
                : "Chaque intervieweur a entre %d et %s".formatted(leastLoad, counted(mostLoad, "entretien"));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number > 1 ? "s" : "");
    }
}
