package org.alteractions.journey.team.wishes;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "describe-student": records a student's wishes, skills, languages and free times. */
@Component
class DescribeStudentHandler implements StartFormHandler {

    private final TeamWishes wishes;

    DescribeStudentHandler(TeamWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public String form() {
        return "describe-student";
    }

    @Override
    public CaseReference open(Submission form) {
        ApplicationNumber student = ApplicationNumber.of(form.text("describedStudent"));
        wishes.describe(form.chapter(), student, new TeamWishes.Description(
                form.choices("missionWishes", DossierReference::of),
                form.choices("studentSkills"),
                form.choices("spokenLanguages"),
                form.choices("studentTimes"),
                form.text("studentRemark"),
                form.choices("togetherStudents", ApplicationNumber::of),
                form.choices("apartStudents", ApplicationNumber::of)));
        return student;
    }
}
