package org.alteractions.journey.seminar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Page "answer-seminar": the student comes, catches up or gives the place back; a new answer replaces the last. */
@Component
class AnswerSeminarParticipantForm implements ParticipantForm {

    private static final Sentence SILENT =
            new Sentence("Vous n'avez pas encore répondu.", "You have not answered yet.");
    /** The choice ticked below may differ: the reader may just have changed it, or use an old tab. */
    private static final Map<Answer, Sentence> ANSWERED = Map.of(
            Answer.COMES, new Sentence("Vous avez répondu que vous venez.", "You answered that you come."),
            Answer.CATCHES_UP, new Sentence(
                    "Vous avez répondu que vous ne pouvez pas venir, et que vous gardez votre place.",
                    "You answered that you cannot come, and keep your place."),
            Answer.GIVES_UP, new Sentence(
                    "Vous avez répondu que vous rendez votre place.", "You answered that you give your place up."));
    private static final Sentence CHANGEABLE = new Sentence(
            " Vous pouvez en changer.", " You may change it.");

    private final SeminarAnswers answers;
    private final Candidates candidates;

    AnswerSeminarParticipantForm(SeminarAnswers answers, Candidates candidates) {
        this.answers = answers;
        this.candidates = candidates;
    }

    @Override
    public String purpose() {
        return "answer-seminar";
    }

    /** Includes students whose place is confirmed after the invitations. */
    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return candidates.isOf(ApplicationNumber.of(visit.reference()), visit.person())
                && answers.mayAnswer(ApplicationNumber.of(visit.reference()));
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(answers.mayAnswer(ApplicationNumber.of(visit.reference())), "answer-seminar");
    }

    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Map<String, Object> shown = new HashMap<>();
        Answer said = answers.by(ApplicationNumber.of(visit.reference())).orElse(null);
        Locale language = visit.person().language();
        shown.put("answeredSoFar", said == null
                ? SILENT.in(language)
                : ANSWERED.get(said).in(language) + CHANGEABLE.in(language));
        shown.put(Variable.SEMINAR_ANSWER.key(), said == null ? null : Submission.value(said));
        shown.put("answerRemark", answers.remark(ApplicationNumber.of(visit.reference())).orElse(null));
        return shown;
    }

    @Override
    public Optional<AnsweredForms.Answer> answered(ParticipantVisit visit) {
        return answers.noted(ApplicationNumber.of(visit.reference()))
                .map(entry -> new AnsweredForms.Answer(entry.actor(), entry.happenedAt()));
    }

    @Override
    public Optional<Sentence> subject(ParticipantVisit visit) {
        return answers.awaiting(ApplicationNumber.of(visit.reference())).map(day -> new Sentence(
                "le séminaire, " + WrittenDates.day(day.startsAt().toLocalDate(), Locale.FRENCH),
                "the seminar, " + WrittenDates.day(day.startsAt().toLocalDate(), Locale.ENGLISH)));
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> given) {
        return Map.of(Variable.CHAPTER.key(), visit.chapter().value(), "invitedStudent", visit.reference().value());
    }
}
