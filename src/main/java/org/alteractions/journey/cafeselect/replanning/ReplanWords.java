package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.cafeselect.preparation.ReadableProblem;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Says in French what was reported on the day and what the new plan changes. */
@Component
class ReplanWords {

    private static final String NOTHING = "–";

    private final Candidates candidates;
    private final InterviewerRepository interviewers;
    private final ReadableProblem problems;

    ReplanWords(Candidates candidates, InterviewerRepository interviewers, ReadableProblem problems) {
        this.candidates = candidates;
        this.interviewers = interviewers;
        this.problems = problems;
    }

    String reported(Replan replan) {
        return replan.disruptions().stream()
                .map(this::say)
                .sorted()
                .collect(Collectors.joining(" ; ", "", "."));
    }

    String problem(Replan replan) {
        return problems.of(replan.problem());
    }

    String stable(List<Interview> plan, Replan replan) {
        long same = plan.stream()
                .filter(interview -> replan.changes().stream().noneMatch(change -> change.replaces(interview)))
                .count();
        return "%d entretien%s sur %d reste%s comme publié%s.".formatted(
                same, same > 1 ? "s" : "", plan.size(), same > 1 ? "nt" : "", same > 1 ? "s" : "");
    }

    /** By time; a row that says so where nothing changes. */
    List<Map<String, String>> rows(Replan replan) {
        return replan.changes().isEmpty()
                ? List.of(Map.of("who", "Personne", "before", NOTHING, "after", "aucun entretien ne change"))
                : replan.changes().stream()
                        .sorted(Comparator.comparing(ReplanChange::firstMoment)
                                .thenComparing(ReplanChange::candidate))
                        .map(change -> Map.of(
                                "who", candidates.get(change.candidate()).name(),
                                "before", slot(change.oldStartsAt(), change.oldRoom(), change.oldInterviewer(),
                                        "ajouté"),
                                "after", slot(change.newStartsAt(), change.newRoom(), change.newInterviewer(),
                                        "n'a pas lieu")))
                        .toList();
    }

    private String say(Disruption disruption) {
        return switch (disruption.kind()) {
            case NO_SHOW -> candidate(disruption) + " n'est pas venu";
            case CANDIDATE_LATE -> candidate(disruption) + " arrive à " + WrittenDates.time(disruption.moment());
            case CANDIDATE_LEFT -> candidate(disruption) + " est reparti";
            case CANDIDATE_EXCUSED -> candidate(disruption) + " : un seul entretien";
            case INTERVIEWER_LATE -> interviewers.get(disruption.interviewer()).name() + " arrive à "
                    + WrittenDates.time(disruption.moment());
            case INTERVIEWER_LEAVES -> interviewers.get(disruption.interviewer()).name() + " part à "
                    + WrittenDates.time(disruption.moment());
            case SESSION_PROLONGED -> "séance prolongée jusqu'à " + WrittenDates.time(disruption.moment());
        };
    }

    private String candidate(Disruption disruption) {
        return candidates.get(disruption.candidate()).name();
    }

    private String slot(LocalDateTime startsAt, Integer room, Long interviewer, String none) {
        return startsAt == null
                ? none
                : "%s, salle %d, %s".formatted(WrittenDates.time(startsAt), room, interviewers.get(interviewer).name());
    }
}
