package org.alteractions.journey.student.registration;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRefusal;
import org.alteractions.journey.student.StudentRepository;
import org.springframework.stereotype.Component;

/** Start form "correct-student": corrects a student's name, phone or address. */
@Component
class CorrectStudentHandler implements StartFormHandler {

    private final ApplicationRepository applications;
    private final StudentRepository students;
    private final SeasonRepository seasons;
    private final StudentCorrection correction;

    CorrectStudentHandler(ApplicationRepository applications, StudentRepository students, SeasonRepository seasons,
            StudentCorrection correction) {
        this.applications = applications;
        this.students = students;
        this.seasons = seasons;
        this.correction = correction;
    }

    @Override
    public String form() {
        return "correct-student";
    }

    @Override
    public CaseReference open(Submission form) {
        Application application = applications.get(ApplicationNumber.of(form.text(StudentKnownValues.APPLICATION)));
        if (!seasons.get(application.season()).chapter().equals(form.chapter())) {
            throw StudentRefusal.APPLICATION_OF_OTHER_CHAPTER.of().at(StudentKnownValues.APPLICATION);
        }
        Student known = students.get(application.studentId());
        Student corrected = known.corrected(form.text("studentFirstName"), form.text("studentLastName"),
                form.email("studentEmail").text(), form.text("studentPhone"), form.text("studentLanguage"));
        if (!corrected.equals(known)) {
            correction.save(known, corrected, List.of(application.number()));
        }
        return application.number();
    }
}
