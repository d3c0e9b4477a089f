package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.planning.Replanned;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * A published interview and its replacement. The old side is null for an added interview, the new side for a dropped
 * one.
 */
public record ReplanChange(
        ApplicationNumber candidate,
        Long oldInterviewer,
        LocalDateTime oldStartsAt,
        Integer oldRoom,
        Long newInterviewer,
        LocalDateTime newStartsAt,
        Integer newRoom) {

    static Set<ReplanChange> all(Replanned replanned) {
        return Stream.of(
                        replanned.moved().stream().map(move -> of(move.from(), move.to())),
                        replanned.dropped().stream().map(slot -> of(slot, null)),
                        replanned.added().stream().map(slot -> of(null, slot)))
                .flatMap(changes -> changes)
                .collect(Collectors.toSet());
    }

    private static ReplanChange of(Slot from, Slot to) {
        return new ReplanChange(
                (from == null ? to : from).candidate(),
                from == null ? null : from.interviewer(),
                from == null ? null : from.startsAt(),
                from == null ? null : from.room(),
                to == null ? null : to.interviewer(),
                to == null ? null : to.startsAt(),
                to == null ? null : to.room());
    }

    boolean replaces(Interview interview) {
        return interview.candidate().equals(candidate)
                && interview.interviewer().equals(oldInterviewer)
                && interview.startsAt().equals(oldStartsAt);
    }

    boolean plansAnew() {
        return newStartsAt != null;
    }

    Slot planned() {
        return new Slot(candidate, newInterviewer, newStartsAt, newRoom);
    }

    /** Sort key for the reader: the old time, or the new one of an added interview. */
    LocalDateTime firstMoment() {
        return oldStartsAt == null ? newStartsAt : oldStartsAt;
    }

    Stream<Long> interviewersConcerned() {
        return Stream.of(oldInterviewer, newInterviewer).filter(java.util.Objects::nonNull);
    }
}
