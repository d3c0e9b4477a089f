package org.alteractions.journey.student.registration;

import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.student.Student;
import org.springframework.stereotype.Component;

/** Start form "register-student": a registration that staff type in. */
@Component
class RegisterStudentHandler implements StartFormHandler {

    private final Registrations registrations;

    RegisterStudentHandler(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String form() {
        return "register-student";
    }

    @Override
    public String open(Submission form) {
        Student student = Student.of(
                form.text("studentFirstName"),
                form.text("studentLastName"),
                form.text("studentEmail"),
                form.text("studentPhone"),
                form.text("studentLanguage"),
                form.text("studentSchool"),
                form.text("studentDiscipline"));
        return registrations.register(new Registrations.Registration(
                form.text(Variable.CHAPTER.key()), form.text("season"), student, form.text("otherSchoolName"),
                form.text("studentMotivation")));
    }
}
