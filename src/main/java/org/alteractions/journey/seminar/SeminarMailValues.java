package org.alteractions.journey.seminar;

import java.time.LocalDateTime;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** <code>${seminar.…}</code> in mails about the day, and in those to an expected student. */
@Component
class SeminarMailValues implements MailValues {

    private final SeminarDayRepository days;
    private final Seminars seminars;
    private final SeminarAnswers answers;
    private final ApplicationRepository applications;

    SeminarMailValues(
            SeminarDayRepository days, Seminars seminars, SeminarAnswers answers, ApplicationRepository applications) {
        this.days = days;
        this.seminars = seminars;
        this.answers = answers;
        this.applications = applications;
    }

    /**
     * Values of the day for mail templates.
     *
     * @param students  number of expected students: they hold a place and have not declined
     * @param confirmed how many of them have confirmed
     */
    public record Facts(LocalDateTime startsAt, String place, String trainer, long students, long confirmed) {}

    @Override
    public String name() {
        return "seminar";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return days.findById(SeminarReference.of(context.reference()))
                .or(() -> fixedFor(ApplicationNumber.of(context.reference())))
                .map(this::facts);
    }

    private Facts facts(Seminar day) {
        AnswerCount count = AnswerCount.of(seminars.expected(day.reference()), answers.of(day.reference()));
        return new Facts(
                day.startsAt(), day.place(), day.trainerName(), count.coming() + count.silent(), count.coming());
    }

    /** The prepared seminar that awaits the student of an application. */
    private Optional<Seminar> fixedFor(ApplicationNumber application) {
        return applications.findById(application)
                .flatMap(found -> days.findBySeason(found.season()))
                .filter(day -> day.state() == Seminar.State.PREPARED);
    }
}
