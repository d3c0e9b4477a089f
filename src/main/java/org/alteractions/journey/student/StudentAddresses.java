package org.alteractions.journey.student;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Students, as "student-12". */
@Component
class StudentAddresses implements AddressBook {

    private static final String PREFIX = "student-";

    private final Students students;

    StudentAddresses(Students students) {
        this.students = students;
    }

    /** Id of the student whom a participant's number stands for; empty where it is somebody else's. */
    static Optional<Long> student(String participant) {
        return Optional.of(participant)
                .filter(number -> number.startsWith(PREFIX))
                .map(number -> Long.valueOf(number.substring(PREFIX.length())));
    }

    @Override
    public Optional<Recipient> find(String participant) {
        return student(participant).flatMap(students::findById).map(StudentAddresses::recipient);
    }

    @Override
    public List<Recipient> at(String address) {
        return students.findByEmail(address).map(StudentAddresses::recipient).stream().toList();
    }

    private static Recipient recipient(Student student) {
        return new Recipient(
                PREFIX + student.id(), student.email(), student.name(), Locale.forLanguageTag(student.language()));
    }
}
