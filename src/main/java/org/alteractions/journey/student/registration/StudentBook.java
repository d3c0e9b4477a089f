package org.alteractions.journey.student.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.person.PersonBook;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonCard.Fact;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Students in the staff's directory. */
@Component
class StudentBook implements PersonBook {

    private final StudentRepository students;
    private final ApplicationRepository applications;
    private final StudentCorrection correction;
    private final JdbcClient jdbc;

    StudentBook(StudentRepository students, ApplicationRepository applications, StudentCorrection correction,
            JdbcClient jdbc) {
        this.students = students;
        this.applications = applications;
        this.correction = correction;
        this.jdbc = jdbc;
    }

    @Override
    public PersonKind kind() {
        return PersonKind.STUDENT;
    }

    @Override
    public Optional<PersonCard> find(String id) {
        return students.findById(Long.valueOf(id)).map(this::card);
    }

    private PersonCard card(Student student) {
        Map<PersonField, String> values = new LinkedHashMap<>();
        values.put(PersonField.FIRST_NAME, student.firstName());
        values.put(PersonField.LAST_NAME, student.lastName());
        values.put(PersonField.EMAIL, student.email());
        values.put(PersonField.PHONE, student.phone() == null ? "" : student.phone());
        values.put(PersonField.LANGUAGE, student.language());
        String school = jdbc.sql("select name from school where id = :id").param("id", student.school())
                .query(String.class).single();
        return new PersonCard(StudentContacts.number(student.id()), student.version(), values,
                Stream.of(new Fact("École", school),
                                new Fact("Formation", student.discipline() == null ? "" : student.discipline()))
                        .filter(fact -> !fact.value().isEmpty()).toList());
    }

    @Override
    public CaseReference save(PersonCard corrected) {
        Student known = students.get(Long.valueOf(corrected.number().number()));
        String phone = corrected.value(PersonField.PHONE);
        Student after = new Student(known.id(), corrected.version(), corrected.value(PersonField.FIRST_NAME),
                corrected.value(PersonField.LAST_NAME),
                new ContactDetails(corrected.value(PersonField.EMAIL), phone.isEmpty() ? null : phone,
                        corrected.value(PersonField.LANGUAGE)),
                known.school(), known.discipline());
        List<ApplicationNumber> cases = applications.findByStudentIdOrderByNumberDesc(known.id()).stream()
                .map(Application::number).limit(1).toList();
        correction.save(known, after, cases);
        return cases.isEmpty() ? CaseReference.of(corrected.number().value()) : cases.get(0);
    }
}
