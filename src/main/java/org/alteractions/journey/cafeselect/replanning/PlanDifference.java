package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * Effect of a new plan on one person, candidate or interviewer.
 *
 * @param hours  whether the person comes at another time, more often or less often
 * @param rooms  whether an interview takes place in another room
 * @param people whether the person meets other people, or the same people at swapped hours
 */
record PlanDifference(boolean hours, boolean rooms, boolean people) {

    /** One side of a change, as the person sees it. */
    private record Part(LocalDateTime startsAt, Integer room, String other) {}

    static PlanDifference ofCandidate(Set<ReplanChange> changes, Set<ApplicationNumber> numbers) {
        return of(changes,
                (change, old) -> numbers.contains(change.candidate()),
                change -> String.valueOf(change.oldInterviewer()),
                change -> String.valueOf(change.newInterviewer()));
    }

    static PlanDifference ofInterviewer(Set<ReplanChange> changes, Long interviewer) {
        return of(changes,
                (change, old) -> interviewer.equals(old ? change.oldInterviewer() : change.newInterviewer()),
                change -> change.candidate().value(),
                change -> change.candidate().value());
    }

    /** The same, or "the hours" if no difference is found because a later plan was applied meanwhile. */
    PlanDifference orHours() {
        return hours || rooms || people ? this : new PlanDifference(true, false, false);
    }

    private static PlanDifference of(
            Set<ReplanChange> changes, BiPredicate<ReplanChange, Boolean> concerned,
            Function<ReplanChange, String> before, Function<ReplanChange, String> after) {
        List<Part> old = new ArrayList<>();
        List<Part> now = new ArrayList<>();
        for (ReplanChange change : changes) {
            if (change.oldStartsAt() != null && concerned.test(change, true)) {
                old.add(new Part(change.oldStartsAt(), change.oldRoom(), before.apply(change)));
            }
            if (change.newStartsAt() != null && concerned.test(change, false)) {
                now.add(new Part(change.newStartsAt(), change.newRoom(), after.apply(change)));
            }
        }
        boolean hours = differ(old, now, Part::startsAt);
        return hours
                ? new PlanDifference(true, !rooms(old).equals(rooms(now)), differ(old, now, Part::other))
                : new PlanDifference(false,
                        differ(old, now, part -> part.startsAt() + " " + part.room()),
                        differ(old, now, part -> part.startsAt() + " " + part.other()));
    }

    private static Set<Integer> rooms(List<Part> parts) {
        return parts.stream().map(Part::room).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean differ(List<Part> old, List<Part> now, Function<Part, ?> by) {
        return !sorted(old, by).equals(sorted(now, by));
    }

    private static List<String> sorted(List<Part> parts, Function<Part, ?> by) {
        return parts.stream().map(by).map(String::valueOf).sorted(Comparator.naturalOrder()).toList();
    }
}
