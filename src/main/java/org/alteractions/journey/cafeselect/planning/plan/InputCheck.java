package org.alteractions.journey.cafeselect.planning.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Candidate;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Problem;
import org.alteractions.journey.cafeselect.planning.Problem.Kind;
import org.alteractions.journey.cafeselect.planning.Rounds;
import org.alteractions.journey.cafeselect.planning.Window;
import org.alteractions.journey.id.ApplicationNumber;

/** Checks a day before planning. Reports all problems, not only the first. */
final class InputCheck {

    private InputCheck() {}

    static List<Problem> of(Day day) {
        List<Problem> problems = new ArrayList<>();
        if (day.candidates().isEmpty()) {
            problems.add(Problem.of(Kind.NO_CANDIDATES));
        }
        if (day.rooms() < 1) {
            problems.add(Problem.counted(Kind.NO_ROOMS, 1, day.rooms()));
        }
        if (day.changeoverMinutes() < 0) {
            problems.add(Problem.counted(Kind.NEGATIVE_CHANGEOVER, 0, day.changeoverMinutes()));
        }
        if (day.breaks().stream().anyMatch(Window::empty)) {
            problems.add(Problem.of(Kind.BREAK_ENDS_BEFORE_IT_BEGINS));
        }
        people(day, problems);
        if (problems.isEmpty()) {
            times(day, problems);
        }
        return problems;
    }

    private static void people(Day day, List<Problem> problems) {
        List<ApplicationNumber> twice = doubled(day.candidates().stream().map(Candidate::number).toList());
        if (!twice.isEmpty()) {
            problems.add(Problem.ofCandidates(Kind.DUPLICATE_CANDIDATE, twice, 1, 2));
        }
        List<Long> ids = doubled(day.interviewers().stream().map(AvailableInterviewer::interviewer).toList());
        if (!ids.isEmpty()) {
            problems.add(Problem.ofInterviewers(Kind.DUPLICATE_INTERVIEWER, ids));
        }
        if (day.interviewers().size() < InterviewPlanner.INTERVIEWS_EACH) {
            problems.add(Problem.counted(
                    Kind.TOO_FEW_INTERVIEWERS, InterviewPlanner.INTERVIEWS_EACH, day.interviewers().size()));
        }
    }

    private static void times(Day day, List<Problem> problems) {
        Rounds rounds = Rounds.of(day);
        if (rounds.count() < InterviewPlanner.INTERVIEWS_EACH) {
            problems.add(Problem.counted(Kind.NO_TIME, InterviewPlanner.INTERVIEWS_EACH, rounds.count()));
            return;
        }
        List<Long> never = day.neverAvailable();
        int others = day.interviewers().size() - never.size();
        // Interviewers whose hours fit no interview are left out. It is a problem only if too few others remain.
        if (others < InterviewPlanner.INTERVIEWS_EACH) {
            problems.add(Problem.ofInterviewers(Kind.INTERVIEWER_NEVER_AVAILABLE, never)
                    .counting(InterviewPlanner.INTERVIEWS_EACH, others));
        }
    }

    private static <T> List<T> doubled(List<T> all) {
        Set<T> seen = new HashSet<>();
        Set<T> doubled = new LinkedHashSet<>();
        for (T one : all) {
            if (!seen.add(one)) {
                doubled.add(one);
            }
        }
        return doubled.stream().toList();
    }
}
