package org.alteractions.journey.seminar;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** Values of a seminar that seminar.bpmn reads: its time, and the items of its repeated steps. */
@ModelBean
@Component("seminarDay")
public class SeminarDay {

    private final SeminarDayRepository days;
    private final Seminars seminars;
    private final ApplicationRepository applications;

    SeminarDay(SeminarDayRepository days, Seminars seminars, ApplicationRepository applications) {
        this.days = days;
        this.seminars = seminars;
        this.applications = applications;
    }

    /** Start of the day. */
    public Date start(String reference) {
        return Date.from(days.get(SeminarReference.of(reference)).startsAt().atZone(WallClock.PARIS).toInstant());
    }

    /** Start of the prepared seminar that awaits the student of an application; null if it is not set. */
    public Date startFor(String application) {
        return applications.findById(ApplicationNumber.of(application))
                .flatMap(found -> days.findBySeason(found.season()))
                .filter(day -> day.state() == Seminar.State.PREPARED)
                .map(day -> start(day.reference().value()))
                .orElse(null);
    }

    /** Numbers of the applications of students who came. */
    public List<String> present(String reference) {
        return seminars.students(SeminarReference.of(reference), Attendance.State.PRESENT).stream()
                .map(ApplicationNumber::value)
                .toList();
    }

    /** Numbers of the applications of absent students without a decision. */
    public List<String> absent(String reference) {
        return seminars.students(SeminarReference.of(reference), Attendance.State.ABSENT).stream()
                .map(ApplicationNumber::value)
                .toList();
    }

    /** Numbers of the applications of absent students with a decision. */
    public List<String> decided(String reference) {
        return Stream.of(Attendance.State.CAUGHT_UP, Attendance.State.MISSED)
                .flatMap(state -> seminars.students(SeminarReference.of(reference), state).stream())
                .map(ApplicationNumber::value)
                .toList();
    }
}
