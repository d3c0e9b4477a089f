package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Input of the planner.
 *
 * @param endsBy            end of the last interview at the latest
 * @param rooms             rooms or tables: the number of parallel interviews
 * @param changeoverMinutes between the end of an interview and the start of the next
 * @param breaks            when nobody interviews
 * @param fixed             interviews that every plan keeps: held, running, or promised; they count
 */
public record Day(
        LocalDateTime startsAt,
        LocalDateTime endsBy,
        int rooms,
        int changeoverMinutes,
        List<Window> breaks,
        List<Candidate> candidates,
        List<AvailableInterviewer> interviewers,
        List<Slot> fixed) {

    public Day {
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
        candidates = List.copyOf(candidates);
        interviewers = List.copyOf(interviewers);
        fixed = fixed == null ? List.of() : List.copyOf(fixed);
    }

    public Day(
            LocalDateTime startsAt,
            LocalDateTime endsBy,
            int rooms,
            int changeoverMinutes,
            List<Candidate> candidates,
            List<AvailableInterviewer> interviewers) {
        this(startsAt, endsBy, rooms, changeoverMinutes, List.of(), candidates, interviewers, List.of());
    }

    /** Ids of interviewers whose hours fit no interview of the session. */
    public List<Long> neverAvailable() {
        List<LocalDateTime> starts = Rounds.of(this).starts();
        return interviewers.stream()
                .filter(guest -> starts.stream().noneMatch(start -> guest.availableFor(start, Rounds.end(start))))
                .map(AvailableInterviewer::interviewer)
                .toList();
    }

    /** The same without some interviewers. */
    public Day without(List<Long> some) {
        return withInterviewers(interviewers.stream()
                .filter(guest -> !some.contains(guest.interviewer()))
                .toList());
    }

    public Day withCandidates(List<Candidate> others) {
        return new Day(startsAt, endsBy, rooms, changeoverMinutes, breaks, others, interviewers, fixed);
    }

    public Day withInterviewers(List<AvailableInterviewer> others) {
        return new Day(startsAt, endsBy, rooms, changeoverMinutes, breaks, candidates, others, fixed);
    }

    public Day withRooms(int number) {
        return new Day(startsAt, endsBy, number, changeoverMinutes, breaks, candidates, interviewers, fixed);
    }

    public Day withFixed(List<Slot> others) {
        return new Day(startsAt, endsBy, rooms, changeoverMinutes, breaks, candidates, interviewers, others);
    }

    public Day withoutBreaks() {
        return new Day(startsAt, endsBy, rooms, changeoverMinutes, List.of(), candidates,
                interviewers.stream().map(AvailableInterviewer::withoutBreaks).toList(), fixed);
    }

    /** The same with a later end; interviewers who are present at the end stay. */
    public Day until(LocalDateTime later) {
        return new Day(startsAt, later, rooms, changeoverMinutes, breaks, candidates,
                interviewers.stream().map(guest -> guest.stayingUntil(endsBy, later)).toList(), fixed);
    }
}
