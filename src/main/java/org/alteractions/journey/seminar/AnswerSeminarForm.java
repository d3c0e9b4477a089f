package org.alteractions.journey.seminar;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.CaseOpener;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.Seasons;
import org.alteractions.journey.student.Applications;
import org.springframework.stereotype.Component;

/** Start form "answer-seminar": whether an invited student comes, as told to staff. */
@Component
class AnswerSeminarForm implements CaseOpener {

    private final SeminarAnswers answers;
    private final Applications applications;
    private final Seasons seasons;

    AnswerSeminarForm(SeminarAnswers answers, Applications applications, Seasons seasons) {
        this.answers = answers;
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public String form() {
        return "answer-seminar";
    }

    @Override
    public String open(Submission form) {
        String student = form.text("invitedStudent");
        String season = applications.get(student).season();
        if (!seasons.get(season).chapter().equals(form.text(Variable.CHAPTER.key()))) {
            throw new Refusal("invitedStudent", "cet étudiant est celui d'une autre antenne.");
        }
        answers.note(student, form.choice(Variable.SEMINAR_ANSWER.key(), Answer.class), form.text("answerRemark"));
        return student;
    }
}
