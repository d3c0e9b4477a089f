package org.alteractions.journey.seminar;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Changes the state of seminars and records the attendance of the expected students. */
@Component
class Seminars {

    private final SeasonRepository seasons;
    private final SeminarDayRepository seminars;
    private final AttendanceRepository attendances;
    private final Candidates candidates;
    private final Links links;
    private final Journal journal;

    Seminars(
            SeasonRepository seasons,
            SeminarDayRepository seminars,
            AttendanceRepository attendances,
            Candidates candidates,
            Links links,
            Journal journal) {
        this.seasons = seasons;
        this.seminars = seminars;
        this.attendances = attendances;
        this.candidates = candidates;
        this.links = links;
        this.journal = journal;
    }

    void prepare(SeminarReference reference, LocalDateTime startsAt, String place, Seminar.Trainer trainer) {
        seminars.findById(reference)
                .filter(before -> !before.trainerEmail().equalsIgnoreCase(trainer.email()))
                // From now on another person has the same participant number.
                .ifPresent(before -> links.revoke(TrainerAddresses.number(before.season())));
        seminars.save(seminars.findById(reference)
                .map(seminar -> seminar.prepare(startsAt, place, trainer))
                .orElseGet(() -> Seminar.prepared(
                        reference, seasons.about(reference).reference(), startsAt, place,
                        trainer)));
        journal.record(reference, JournalEvent.SEMINAR_PREPARED);
    }

    void postpone(SeminarReference reference) {
        seminars.save(seminars.get(reference).postpone());
        attendances.findBySeminarAndStateOrderByStudent(reference, Attendance.State.EXPECTED)
                .forEach(attendance -> attendances.save(attendance.forget()));
        journal.record(reference, JournalEvent.SEMINAR_POSTPONED);
    }

    /** Also possible before anything was prepared. */
    void cancel(SeminarReference reference) {
        seminars.findById(reference).ifPresent(seminar -> seminars.save(seminar.cancel()));
        journal.record(reference, JournalEvent.SEMINAR_CANCELLED);
    }

    /** Students of the season who hold a place and are not trained yet. */
    List<Candidates.Candidate> expected(SeminarReference reference) {
        return candidates.of(seasons.about(reference).reference(), State.CONFIRMED);
    }

    /** @param present numbers of the applications whose students came; the other expected ones are absent */
    void hold(SeminarReference reference, Collection<ApplicationNumber> present) {
        seminars.save(seminars.get(reference).hold());
        expected(reference).stream()
                .map(student -> attendances.findBySeminarAndStudent(reference, student.number())
                        .orElseGet(() -> Attendance.expected(reference, student.number())))
                // Students who have just given the place up are left out.
                .filter(attendance -> attendance.state() == Attendance.State.EXPECTED)
                .forEach(attendance -> attendances.save(attendance.attend(present.contains(attendance.student()))));
        journal.record(reference, JournalEvent.SEMINAR_HELD);
    }

    void decide(SeminarReference reference, ApplicationNumber student, boolean caughtUp, String reason) {
        attendances.save(attendance(reference, student).decide(caughtUp, reason));
    }

    List<ApplicationNumber> students(SeminarReference reference, Attendance.State state) {
        return attendances.findBySeminarAndStateOrderByStudent(reference, state).stream()
                .map(Attendance::student)
                .toList();
    }

    /**
     * Applies the outcome to the student's application.
     *
     * @return the outcome; empty if the student has given up meanwhile
     */
    Optional<Attendance.State> settle(SeminarReference reference, ApplicationNumber student) {
        Optional<Attendance.State> outcome = Optional.of(attendance(reference, student).state())
                .filter(state -> candidates.get(student).state() == State.CONFIRMED);
        outcome.ifPresent(state -> {
            if (state.trained()) {
                candidates.train(student);
            } else {
                candidates.missSeminar(student);
            }
        });
        return outcome;
    }

    private Attendance attendance(SeminarReference reference, ApplicationNumber student) {
        return attendances.findBySeminarAndStudent(reference, student).orElseThrow();
    }
}
