package org.alteractions.journey.student.registration;

import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.stereotype.Component;

/** Corrects the registration of a student, except address, school and season. */
@Component
class RegistrationCorrection implements AnswerCorrector {

    private final ApplicationRepository applications;
    private final StudentRepository students;

    RegistrationCorrection(ApplicationRepository applications, StudentRepository students) {
        this.applications = applications;
        this.students = students;
    }

    @Override
    public String form() {
        return "register-student";
    }

    @Override
    public Set<String> keys() {
        return Set.of("studentFirstName", "studentLastName", "studentPhone", "studentLanguage",
                "studentDiscipline", "studentMotivation");
    }

    @Override
    public void correct(Submission corrected) {
        Application application = applications.get(ApplicationNumber.of(corrected.reference()));
        students.save(students.get(application.studentId()).corrected(Student.of(
                corrected.text("studentFirstName"), corrected.text("studentLastName"), null,
                corrected.text("studentPhone"), corrected.text("studentLanguage"), null,
                corrected.text("studentDiscipline"))));
        applications.save(application.motivated(corrected.text("studentMotivation")));
    }
}
