package org.alteractions.journey.seminar;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** Start form "answer-seminar": staff record whether an invited student comes. */
@Component
class AnswerSeminarHandler implements StartFormHandler {

    private final SeminarAnswers answers;
    private final ApplicationRepository applications;
    private final SeasonRepository seasons;

    AnswerSeminarHandler(SeminarAnswers answers, ApplicationRepository applications, SeasonRepository seasons) {
        this.answers = answers;
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public String form() {
        return "answer-seminar";
    }

    @Override
    public CaseReference open(Submission form) {
        ApplicationNumber student = ApplicationNumber.of(form.text("invitedStudent"));
        SeasonReference season = applications.get(student).season();
        if (!seasons.get(season).chapter().equals(form.chapter())) {
            throw SeminarRefusal.OTHER_CHAPTER.of();
        }
        answers.note(student, form.decision(Variable.SEMINAR_ANSWER.key(), Answer.class), form.text("answerRemark"));
        return student;
    }
}
