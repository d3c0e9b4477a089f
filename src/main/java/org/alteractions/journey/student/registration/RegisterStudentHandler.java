package org.alteractions.journey.student.registration;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.student.Student;
import org.springframework.stereotype.Component;

/** Start form "register-student": staff enter a registration. */
@Component
class RegisterStudentHandler implements StartFormHandler {

    private final Registrations registrations;
    private final CurrentUser user;

    RegisterStudentHandler(Registrations registrations, CurrentUser user) {
        this.user = user;
        this.registrations = registrations;
    }

    @Override
    public String form() {
        return "register-student";
    }

    @Override
    public CaseReference open(Submission form) {
        Student student = Student.of(
                form.text("studentFirstName"),
                form.text("studentLastName"),
                form.text("studentEmail"),
                form.text("studentPhone"),
                form.text("studentLanguage"),
                form.text("studentSchool"),
                form.text("studentDiscipline"));
        return CaseReference.of(registrations.register(new Registrations.Registration(
                form.chapter(), SeasonReference.of(form.text("season")), student,
                form.text("otherSchoolName"),
                form.text("studentMotivation"),
                user.isStranger())));
    }
}
