package org.alteractions.journey.overview.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.panel.CasePages;

/**
 * One date of the calendar.
 *
 * @param subject name of the structure or school, or the season; never the name of a person
 * @param people  staff's partners who take part: coaches and interviewers
 * @param linked  whether the reader may open the case
 */
public record CalendarDate(
        DateKind kind,
        CaseReference reference,
        ChapterId chapter,
        String subject,
        Slot slot,
        Standing standing,
        List<Attendant> people,
        boolean linked) {

    public CalendarDate {
        people = List.copyOf(people);
    }

    /**
     * Time and place, in local time of Europe/Paris.
     *
     * @param endsAt   exclusive
     * @param wholeDay whether only the day is known
     * @param place    empty if unknown
     */
    public record Slot(LocalDateTime startsAt, LocalDateTime endsAt, boolean wholeDay, String place) {

        boolean overlaps(Slot other) {
            return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }
    }

    /**
     * @param moved    whether there was another date before
     * @param revision never falls, and rises with each change of date, place or state
     */
    public record Standing(DateState state, boolean moved, int revision) {}

    /**
     * Somebody who takes part.
     *
     * @param key   for instance coach-12
     * @param email the same for a coach who is an interviewer too
     */
    public record Attendant(String key, String name, String email) {}

    CalendarDate with(List<Attendant> attendants) {
        return new CalendarDate(kind, reference, chapter, subject, slot, standing, attendants, linked);
    }

    CalendarDate linked(boolean opens) {
        return new CalendarDate(kind, reference, chapter, subject, slot, standing, people, opens);
    }

    LocalDate day() {
        return slot.startsAt().toLocalDate();
    }

    /** For instance "Restitution – L'Épicerie du Bouffay". */
    public String title() {
        return kind.label() + " – " + subject;
    }

    /**
     * Identifies the date for ever, for instance {@code restitution-NAN-26-006}. A season's planned day and its session
     * are the same date.
     */
    public String uid() {
        return kind.key() + "-" + reference.value().replaceFirst("/(cafe-select|seminar)$", "").replace('/', '-');
    }

    /** Path of the page of its case. Slashes of a reference are written "~" there. */
    public String path() {
        return CasePages.path(reference);
    }

    /** What is to know beside the day: "annulée", "à confirmer, déplacée"; empty for a date as planned. */
    public String stateInWords() {
        String state = standing.state().label(kind);
        if (!standing.moved() || standing.state().isOff()) {
            return state;
        }
        return (state.isEmpty() ? "" : state + ", ") + kind.agree("déplacé");
    }
}
