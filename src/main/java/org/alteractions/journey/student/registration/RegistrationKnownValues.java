package org.alteractions.journey.student.registration;

import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.stereotype.Component;

/** Known values of form "register-student": a student recognised by the address keeps the phone if none is entered. */
@Component
class RegistrationKnownValues implements KnownValues {

    private final StudentRepository students;

    RegistrationKnownValues(StudentRepository students) {
        this.students = students;
    }

    @Override
    public String form() {
        return "register-student";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        String email = KnownValues.text(answers, "studentEmail");
        ChapterId chapter = ChapterId.of(KnownValues.text(answers, Variable.CHAPTER.key()));
        return email == null || chapter == null
                ? Optional.empty()
                : students.findByEmail(email).map(student -> StudentKnownValues.record(student, chapter));
    }
}
