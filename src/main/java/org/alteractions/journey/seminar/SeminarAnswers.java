package org.alteractions.journey.seminar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Answers of invited students before the day. */
@Component
class SeminarAnswers {

    private static final Set<JournalEvent> SAID =
            Set.of(JournalEvent.SEMINAR_CONFIRMED, JournalEvent.SEMINAR_ABSENCE_ANNOUNCED);

    private final SeminarDayRepository days;
    private final AttendanceRepository attendances;
    private final ApplicationRepository applications;
    private final Candidates candidates;
    private final Journal journal;

    SeminarAnswers(
            SeminarDayRepository days,
            AttendanceRepository attendances,
            ApplicationRepository applications,
            Candidates candidates,
            Journal journal) {
        this.days = days;
        this.attendances = attendances;
        this.applications = applications;
        this.candidates = candidates;
        this.journal = journal;
    }

    /**
     * @param student number of the application
     * @param remark  for the chapter; may be null
     * @throws Refusal if no seminar is prepared, or the student is not expected
     */
    void note(ApplicationNumber student, Answer answer, String remark) {
        SeminarReference seminar = awaiting(student)
                .map(Seminar::reference)
                .orElseThrow(SeminarRefusal.NOT_AWAITED::of);
        attendances.save(attendances.findBySeminarAndStudent(seminar, student)
                .orElseGet(() -> Attendance.expected(seminar, student))
                .answer(answer, remark));
        journal.record(student, answer == Answer.COMES
                ? JournalEvent.SEMINAR_CONFIRMED
                : JournalEvent.SEMINAR_ABSENCE_ANNOUNCED, Submission.value(answer));
    }

    /**
     * Ends the application of a student who has given the place up.
     *
     * @return its number; empty if it had already ended
     */
    Optional<ApplicationNumber> release(ApplicationNumber student) {
        Optional<ApplicationNumber> awaited =
                Optional.of(student).filter(number -> candidates.get(number).state() == State.CONFIRMED);
        awaited.ifPresent(candidates::giveUpPlace);
        return awaited;
    }

    /** All answers to a seminar, by application. */
    Map<ApplicationNumber, Attendance> of(SeminarReference seminar) {
        return attendances.findBySeminarOrderByStudent(seminar).stream()
                .filter(attendance -> attendance.answer() != null)
                .collect(Collectors.toMap(Attendance::student, Function.identity()));
    }

    /** The student's answer to the season's seminar. */
    Optional<Answer> by(ApplicationNumber student) {
        return attendance(student).map(Attendance::answer);
    }

    /** The remark written with the student's answer. */
    Optional<String> remark(ApplicationNumber student) {
        return attendance(student).map(Attendance::remark);
    }

    /** Journal entry of the current answer: its time and its actor. */
    Optional<JournalEntry> noted(ApplicationNumber student) {
        return by(student).flatMap(answer -> journal.of(student).stream()
                .filter(entry -> SAID.contains(entry.event()))
                .reduce((first, second) -> second));
    }

    private Optional<Attendance> attendance(ApplicationNumber student) {
        return applications.findById(student)
                .flatMap(application -> days.findBySeason(application.season()))
                .flatMap(day -> attendances.findBySeminarAndStudent(day.reference(), student));
    }

    /** The prepared seminars of these chapters. */
    List<Seminar> awaited(Collection<ChapterId> chapters) {
        return chapters.isEmpty() ? List.of() : days.prepared(chapters);
    }

    /** Whether a prepared seminar awaits the student of an application, who has not given the place up. */
    boolean mayAnswer(ApplicationNumber student) {
        return awaiting(student).isPresent() && by(student).filter(Answer.GIVES_UP::equals).isEmpty();
    }

    /** The prepared seminar that awaits the student of an application. */
    Optional<Seminar> awaiting(ApplicationNumber student) {
        return applications.findById(student)
                .filter(application -> application.state() == State.CONFIRMED)
                .flatMap(application -> days.findBySeason(application.season()))
                .filter(day -> day.state() == Seminar.State.PREPARED);
    }
}
