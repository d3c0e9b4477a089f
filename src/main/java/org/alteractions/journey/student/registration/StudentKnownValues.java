package org.alteractions.journey.student.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.stereotype.Component;

/** Known values of form "correct-student": name and contact data of an application's student. */
@Component
class StudentKnownValues implements KnownValues {

    static final String APPLICATION = "correctedApplication";

    private final ApplicationRepository applications;
    private final StudentRepository students;
    private final SeasonRepository seasons;

    StudentKnownValues(ApplicationRepository applications, StudentRepository students, SeasonRepository seasons) {
        this.applications = applications;
        this.students = students;
        this.seasons = seasons;
    }

    @Override
    public String form() {
        return "correct-student";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        return Optional.ofNullable(KnownValues.text(answers, APPLICATION))
                .map(ApplicationNumber::of)
                .flatMap(applications::findById)
                .map(application -> record(students.get(application.studentId()),
                        seasons.get(application.season()).chapter()));
    }

    static KnownRecord record(Student student, ChapterId chapter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), chapter.value());
        values.put("studentFirstName", student.firstName());
        values.put("studentLastName", student.lastName());
        values.put("studentEmail", student.email());
        values.put("studentPhone", student.phone());
        values.put("studentLanguage", student.language());
        return new KnownRecord(StudentContacts.number(student.id()).value(), chapter, values);
    }
}
