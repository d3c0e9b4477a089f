package org.alteractions.journey.seminar;

import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${answer.…}</code>: the recipient's answer to the invitation to the seminar. */
@Component
class AnswerMailValues implements MailValues {

    private final SeminarAnswers answers;
    private final Seminars seminars;
    private final SeminarDayRepository days;

    AnswerMailValues(SeminarAnswers answers, Seminars seminars, SeminarDayRepository days) {
        this.answers = answers;
        this.seminars = seminars;
        this.days = days;
    }

    /** All false if the student has not answered. */
    public record Facts(boolean comes, boolean catchesUp, boolean givesUp) {}

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return days.findById(SeminarReference.of(context.reference())).isPresent()
                ? seminars.expected(SeminarReference.of(context.reference())).stream()
                        .filter(student -> student.recipient().id().equals(to.id()))
                        .findFirst()
                        .map(student -> facts(student.number()))
                : Optional.of(facts(ApplicationNumber.of(context.reference())));
    }

    private Facts facts(ApplicationNumber student) {
        Answer said = answers.by(student).orElse(null);
        return new Facts(said == Answer.COMES, said == Answer.CATCHES_UP, said == Answer.GIVES_UP);
    }
}
