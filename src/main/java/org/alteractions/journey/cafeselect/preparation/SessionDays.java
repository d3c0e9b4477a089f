package org.alteractions.journey.cafeselect.preparation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.interviewer.Acquaintance;
import org.alteractions.journey.cafeselect.interviewer.AcquaintanceRepository;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.cafeselect.interviewer.Presence;
import org.alteractions.journey.cafeselect.interviewer.PresenceRepository;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Candidate;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Window;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Builds the planner's input from the data of a session. */
@Component
public class SessionDays {

    private final InterviewerRepository interviewers;
    private final PresenceRepository presences;
    private final AcquaintanceRepository acquaintances;
    private final Candidates candidates;

    SessionDays(
            InterviewerRepository interviewers, PresenceRepository presences, AcquaintanceRepository acquaintances,
            Candidates candidates) {
        this.interviewers = interviewers;
        this.presences = presences;
        this.acquaintances = acquaintances;
        this.candidates = candidates;
    }

    public Day of(CafeSelect session) {
        return of(session, everybody -> true);
    }

    /** @param whom which candidates are planned, by number */
    public Day of(CafeSelect session, Predicate<ApplicationNumber> whom) {
        return new Day(session.startsAt(), session.endsBy(), session.venue().rooms(),
                session.venue().changeoverMinutes(), session.hours().breaks(), toInterview(session, whom),
                guests(session), List.of());
    }

    private List<Candidate> toInterview(CafeSelect session, Predicate<ApplicationNumber> whom) {
        Map<ApplicationNumber, Set<Long>> known = acquaintances.findBySessionOrderByCandidate(session.reference())
                .stream()
                .collect(Collectors.groupingBy(Acquaintance::candidate,
                        Collectors.mapping(Acquaintance::interviewer, Collectors.toSet())));
        return candidates.of(session.season(), State.REGISTERED, State.INVITED).stream()
                .filter(candidate -> whom.test(candidate.number()))
                .map(candidate -> new Candidate(candidate.number(), candidate.school(),
                        known.getOrDefault(candidate.number(), Set.of()), null))
                .toList();
    }

    private List<AvailableInterviewer> guests(CafeSelect session) {
        Map<Long, List<Window>> windows = presences.findBySessionOrderByInterviewer(session.reference()).stream()
                .collect(Collectors.toMap(
                        Presence::interviewer, said -> said.windows(session.startsAt().toLocalDate())));
        return interviewers.all(session.interviewerIds().stream().sorted()).stream()
                .map(guest -> new AvailableInterviewer(
                        guest.id(), guest.formerSchool(), windows.get(guest.id()), List.of(), null))
                .toList();
    }
}
