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

    @Override
    public Optional<Recipient> find(String participant) {
        return participant.startsWith(PREFIX)
                ? students.findById(Long.valueOf(participant.substring(PREFIX.length()))).map(StudentAddresses::recipient)
                : Optional.empty();
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
