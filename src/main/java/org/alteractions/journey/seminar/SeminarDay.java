package org.alteractions.journey.seminar;

import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.process.ModelBean;
import org.springframework.stereotype.Component;

/** What seminar.bpmn asks of a seminar: its moment, and whom its steps are repeated for. */
@ModelBean
@Component("seminarDay")
public class SeminarDay {

    private final SeminarDays days;
    private final Seminars seminars;

    SeminarDay(SeminarDays days, Seminars seminars) {
        this.days = days;
        this.seminars = seminars;
    }

    /** When the day begins. */
    public Date start(String reference) {
        return Date.from(days.get(reference).startsAt().atZone(ZoneId.of("Europe/Paris")).toInstant());
    }

    /** Numbers of the applications whose students came. */
    public List<String> present(String reference) {
        return seminars.students(reference, Attendance.State.PRESENT);
    }

    /** Numbers of the applications whose students did not come, before anything is decided on them. */
    public List<String> absent(String reference) {
        return seminars.students(reference, Attendance.State.ABSENT);
    }

    /** Numbers of the applications whose students did not come, once it is decided what follows. */
    public List<String> decided(String reference) {
        return Stream.of(Attendance.State.CAUGHT_UP, Attendance.State.MISSED)
                .flatMap(state -> seminars.students(reference, state).stream())
                .toList();
    }
}
