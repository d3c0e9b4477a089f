package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An interviewer to plan with.
 *
 * @param interviewer   id
 * @param formerSchool  id of the interviewer's own school, or null
 * @param availability  when the interviewer is present; null for the whole session, empty for never
 * @param breaks        the interviewer's own breaks, in addition to those of the session
 * @param maxInterviews null for no limit
 */
public record AvailableInterviewer(
        Long interviewer,
        String formerSchool,
        List<Window> availability,
        List<Window> breaks,
        Integer maxInterviews) {

    public AvailableInterviewer {
        availability = availability == null ? null : List.copyOf(availability);
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    public AvailableInterviewer(Long interviewer, String formerSchool) {
        this(interviewer, formerSchool, null, List.of(), null);
    }

    boolean mayInterview(Candidate candidate) {
        return (formerSchool == null || !formerSchool.equals(candidate.school()))
                && !candidate.acquaintances().contains(interviewer);
    }

    boolean availableFor(LocalDateTime start, LocalDateTime end) {
        return (availability == null || availability.stream().anyMatch(window -> window.contains(start, end)))
                && breaks.stream().noneMatch(pause -> pause.overlaps(start, end));
    }

    /** Limits the availability to the given time. */
    public AvailableInterviewer within(LocalDateTime from, LocalDateTime to) {
        List<Window> here = (availability == null ? List.of(new Window(from, to)) : availability).stream()
                .map(window -> new Window(later(window.from(), from), earlier(window.to(), to)))
                .filter(window -> !window.empty())
                .toList();
        return new AvailableInterviewer(interviewer, formerSchool, here, breaks, maxInterviews);
    }

    /** An interviewer who is present at the end of the session stays until a later end. */
    AvailableInterviewer stayingUntil(LocalDateTime end, LocalDateTime later) {
        if (availability == null) {
            return this;
        }
        List<Window> longer = availability.stream()
                .map(window -> window.to().isBefore(end) || window.to().isAfter(later)
                        ? window
                        : new Window(window.from(), later))
                .toList();
        return new AvailableInterviewer(interviewer, formerSchool, longer, breaks, maxInterviews);
    }

    public AvailableInterviewer allDay() {
        return new AvailableInterviewer(interviewer, formerSchool, null, breaks, maxInterviews);
    }

    AvailableInterviewer withoutBreaks() {
        return new AvailableInterviewer(interviewer, formerSchool, availability, List.of(), maxInterviews);
    }

    public AvailableInterviewer withoutLimit() {
        return new AvailableInterviewer(interviewer, formerSchool, availability, breaks, null);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
