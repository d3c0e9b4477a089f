package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.cafeselect.preparation.ReadableProblem;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Describes in French the disruptions of the day and the changes of the new plan. */
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
        People people = people(
                replan.disruptions().stream().map(Disruption::candidate),
                replan.disruptions().stream().map(Disruption::interviewer));
        return replan.disruptions().stream()
                .map(people::say)
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

    /** By time; a single row that says so if nothing changes. */
    List<Map<String, String>> rows(Replan replan) {
        People people = people(
                replan.changes().stream().map(ReplanChange::candidate),
                replan.changes().stream().flatMap(ReplanChange::interviewersConcerned));
        return replan.changes().isEmpty()
                ? List.of(Map.of("who", "Personne", "before", NOTHING, "after", "aucun entretien ne change"))
                : replan.changes().stream()
                        .sorted(Comparator.comparing(ReplanChange::firstMoment)
                                .thenComparing(ReplanChange::candidate))
                        .map(change -> Map.of(
                                "who", people.candidate(change.candidate()),
                                "before", people.slot(change.oldStartsAt(), change.oldRoom(), change.oldInterviewer(),
                                        "ajouté"),
                                "after", people.slot(change.newStartsAt(), change.newRoom(), change.newInterviewer(),
                                        "n'a pas lieu")))
                        .toList();
    }

    private People people(Stream<ApplicationNumber> concerned, Stream<Long> hosts) {
        return new People(candidates.byNumber(concerned.filter(Objects::nonNull)),
                interviewers.byId(hosts.filter(Objects::nonNull)));
    }

    private record People(Map<ApplicationNumber, Candidates.Candidate> candidates,
            Map<Long, Interviewer> interviewers) {

        private String say(Disruption disruption) {
            return switch (disruption.kind()) {
                case NO_SHOW -> candidate(disruption.candidate()) + " n'est pas venu";
                case CANDIDATE_LATE -> candidate(disruption.candidate()) + " arrive à "
                        + WrittenDates.time(disruption.moment());
                case CANDIDATE_LEFT -> candidate(disruption.candidate()) + " est reparti";
                case CANDIDATE_EXCUSED -> candidate(disruption.candidate()) + " : un seul entretien";
                case INTERVIEWER_LATE -> interviewer(disruption.interviewer()) + " arrive à "
                        + WrittenDates.time(disruption.moment());
                case INTERVIEWER_LEAVES -> interviewer(disruption.interviewer()) + " part à "
                        + WrittenDates.time(disruption.moment());
                case SESSION_PROLONGED -> "séance prolongée jusqu'à " + WrittenDates.time(disruption.moment());
            };
        }

        private String candidate(ApplicationNumber number) {
            return candidates.get(number).name();
        }

        private String interviewer(Long id) {
            return interviewers.get(id).name();
        }

        private String slot(LocalDateTime startsAt, Integer room, Long interviewer, String none) {
            return startsAt == null
                    ? none
                    : "%s, salle %d, %s".formatted(WrittenDates.time(startsAt), room, interviewer(interviewer));
        }
    }
}
