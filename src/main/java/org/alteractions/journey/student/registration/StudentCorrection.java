package org.alteractions.journey.student.registration;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.stereotype.Component;

/** Corrects a student's name and contact data. */
@Component
class StudentCorrection {

    private final StudentRepository students;
    private final AddressCorrection addresses;
    private final Journal journal;

    StudentCorrection(StudentRepository students, AddressCorrection addresses, Journal journal) {
        this.students = students;
        this.addresses = addresses;
        this.journal = journal;
    }

    /**
     * @param corrected different from the known student
     * @param journaled applications whose journal gets an entry
     */
    void save(Student known, Student corrected, List<ApplicationNumber> journaled) {
        students.findByEmail(corrected.email()).filter(other -> !other.id().equals(known.id())).ifPresent(other -> {
            throw StudentRefusal.ADDRESS_TAKEN.of();
        });
        students.save(corrected);
        ParticipantId participant = StudentContacts.number(known.id());
        addresses.movedIfOther(participant, known.email(), corrected.email());
        journaled.forEach(number -> journal.record(number, JournalEvent.CONTACT_CORRECTED, participant));
    }
}
