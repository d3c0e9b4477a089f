package org.alteractions.journey.student.registration;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.chapter.References;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.search.PlainText;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.school.WrittenSchools;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Registers students for a season within its registration period. */
@Component
class Registrations {

    private final SeasonRepository seasons;
    private final SchoolRepository schools;
    private final WrittenSchools written;
    private final StudentRepository students;
    private final ApplicationRepository applications;
    private final References references;
    private final Journal journal;
    private final Clock clock;
    private final String notice;

    Registrations(
            SeasonRepository seasons,
            SchoolRepository schools,
            WrittenSchools written,
            StudentRepository students,
            ApplicationRepository applications,
            References references,
            Journal journal,
            Clock clock,
            @Value("${journey.consent-notice}") String notice) {
        this.seasons = seasons;
        this.schools = schools;
        this.written = written;
        this.students = students;
        this.applications = applications;
        this.references = references;
        this.journal = journal;
        this.clock = clock;
        this.notice = notice;
    }

    /**
     * Data of a registration.
     *
     * @param otherSchool name as the student wrote it, if the school is not a partner
     * @param byItself    whether the student registers, from an address that is confirmed
     */
    record Registration(ChapterId chapter, SeasonReference season, Student student, String otherSchool,
            String motivation, boolean byItself) {}

    /**
     * @return the application's number, for instance NAN-2026-AUTUMN-042
     * @throws Refusal outside the period, for an unknown school, if the student is already registered, or if
     *                 staff enter a known address with another name
     */
    String register(Registration registration) {
        Season season = seasons.findById(registration.season())
                .filter(found -> found.chapter().equals(registration.chapter()))
                .orElseThrow(StudentRefusal.SEASON_OF_OTHER_CHAPTER::of);
        RegistrationWindow.of(season).check(LocalDate.now(clock));
        Student told = atSchool(registration);
        if (!registration.byItself()) {
            students.findByEmail(told.email()).ifPresent(known -> requireSameName(known, told));
        }
        Student student = students.findByEmail(told.email()).map(known -> known.telling(told)).orElse(told);
        if (student.id() != null && applications.existsByStudentIdAndSeason(student.id(), season.reference())) {
            throw StudentRefusal.ALREADY_REGISTERED.of();
        }
        Student saved = students.save(student);
        Application application = applications.save(Application.registered(
                number(season.reference()), saved.id(), season.reference(), registration.motivation(), notice,
                clock.instant()));
        journal.record(application.number(), JournalEvent.STUDENT_REGISTERED);
        return application.number().value();
    }

    private static void requireSameName(Student known, Student told) {
        if (!PlainText.sameWords(known.firstName() + " " + known.lastName(),
                told.firstName() + " " + told.lastName())) {
            throw StudentRefusal.KNOWN_OTHERWISE.of();
        }
    }

    private Student atSchool(Registration registration) {
        Student told = registration.student();
        if (told.school().equals(SchoolChoices.OTHER)) {
            return told.of(written.named(registration.otherSchool(), registration.chapter()));
        }
        if (schools.findById(told.school()).isEmpty()) {
            throw StudentRefusal.SCHOOL_UNKNOWN.of();
        }
        return told;
    }

    private ApplicationNumber number(SeasonReference season) {
        return ApplicationNumber.of("%s-%03d".formatted(season, references.next(season.value())));
    }
}
