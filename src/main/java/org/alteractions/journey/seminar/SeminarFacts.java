package org.alteractions.journey.seminar;

import java.time.LocalDateTime;
import java.util.Optional;
import org.alteractions.journey.mail.MailFacts;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Applications;
import org.springframework.stereotype.Component;

/** <code>${seminar.…}</code> in mails about the day, and in those to a student whom it awaits. */
@Component
class SeminarFacts implements MailFacts {

    private final SeminarDays days;
    private final Seminars seminars;
    private final Applications applications;

    SeminarFacts(SeminarDays days, Seminars seminars, Applications applications) {
        this.days = days;
        this.seminars = seminars;
        this.applications = applications;
    }

    /** What templates may say of the day. */
    public record Facts(LocalDateTime startsAt, String place, String trainer, int students) {}

    @Override
    public String name() {
        return "seminar";
    }

    @Override
    public Object about(CaseContext at, Recipient to) {
        return days.findById(at.reference())
                .or(() -> fixedFor(at.reference()))
                .map(day -> new Facts(day.startsAt(), day.place(), day.trainerName(),
                        seminars.expected(day.reference()).size()))
                .orElse(null);
    }

    /** The day that awaits the student of an application, once it is set. */
    private Optional<Seminar> fixedFor(String application) {
        return applications.findById(application)
                .flatMap(found -> days.findBySeason(found.season()))
                .filter(day -> day.state() == Seminar.State.PREPARED);
    }
}
