package org.alteractions.journey.student.registration;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.stereotype.Component;

/** Start form "correct-student": corrects a student's name, phone or address. */
@Component
class CorrectStudentHandler implements StartFormHandler {

    private final ApplicationRepository applications;
    private final StudentRepository students;
    private final SeasonRepository seasons;
    private final AddressCorrection addresses;
    private final Journal journal;

    CorrectStudentHandler(ApplicationRepository applications, StudentRepository students, SeasonRepository seasons,
            AddressCorrection addresses, Journal journal) {
        this.applications = applications;
        this.students = students;
        this.seasons = seasons;
        this.addresses = addresses;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "correct-student";
    }

    @Override
    public CaseReference open(Submission form) {
        Application application = applications.get(ApplicationNumber.of(form.text(StudentKnownValues.APPLICATION)));
        if (!seasons.get(application.season()).chapter().equals(form.chapter())) {
            throw StudentRefusal.APPLICATION_OF_OTHER_CHAPTER.of().at(StudentKnownValues.APPLICATION);
        }
        Student known = students.get(application.studentId());
        EmailAddress email = form.email("studentEmail");
        students.findByEmail(email.text()).filter(other -> !other.id().equals(known.id())).ifPresent(other -> {
            throw StudentRefusal.ADDRESS_TAKEN.of();
        });
        Student corrected = known.corrected(form.text("studentFirstName"), form.text("studentLastName"), email.text(),
                form.text("studentPhone"), form.text("studentLanguage"));
        if (corrected.equals(known)) {
            return application.number();
        }
        students.save(corrected);
        ParticipantId participant = StudentContacts.number(known.id());
        if (!email.equals(EmailAddress.stored(known.email()))) {
            addresses.moved(participant, known.email(), email);
        }
        journal.record(application.number(), JournalEvent.CONTACT_CORRECTED, participant);
        return application.number();
    }
}
