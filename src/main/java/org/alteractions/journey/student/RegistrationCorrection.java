package org.alteractions.journey.student;

import java.util.Set;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Question;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Corrects a student's phone number and discipline. */
@Component
class RegistrationCorrection implements AnswerCorrector {

    private static final Set<String> KEYS = Set.of("studentPhone", "studentDiscipline");

    private final Applications applications;
    private final Students students;

    RegistrationCorrection(Applications applications, Students students) {
        this.applications = applications;
        this.students = students;
    }

    @Override
    public String form() {
        return "register-student";
    }

    @Override
    public boolean owns(Question question) {
        return KEYS.contains(question.key());
    }

    @Override
    public void correct(Submission corrected) {
        Student student = students.get(applications.get(corrected.reference()).studentId());
        students.save(student.corrected(corrected.text("studentPhone"), corrected.text("studentDiscipline")));
    }
}
