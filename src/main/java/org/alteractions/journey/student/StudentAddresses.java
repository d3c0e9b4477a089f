package org.alteractions.journey.student;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Addresses of students. Each student has a unique address. */
@Component
class StudentAddresses implements AddressBook {

    private static final String PEOPLE = "student";

    private final StudentRepository students;

    StudentAddresses(StudentRepository students) {
        this.students = students;
    }

    @Override
    public String people() {
        return PEOPLE;
    }

    @Override
    public Optional<Recipient> find(String id, CaseReference reference) {
        return students.findById(Long.valueOf(id)).map(StudentContacts::recipient);
    }

    @Override
    public List<Recipient> at(EmailAddress address) {
        return students.findByEmail(address.text()).map(StudentContacts::recipient).stream().toList();
    }

    @Override
    public void correct(String id, CaseReference reference, EmailAddress address) {
        Student student = students.get(Long.valueOf(id));
        students.findByEmail(address.text()).filter(other -> !other.id().equals(student.id())).ifPresent(other -> {
            throw StudentRefusal.ADDRESS_TAKEN.of();
        });
        students.save(student.reachedAt(address.text()));
    }
}
