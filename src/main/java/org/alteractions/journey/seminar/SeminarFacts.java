package org.alteractions.journey.seminar;

import java.time.LocalDateTime;
import org.alteractions.journey.mail.MailFacts;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${seminar.…}</code> in mails about the day. */
@Component
class SeminarFacts implements MailFacts {

    private final SeminarDays days;
    private final Seminars seminars;

    SeminarFacts(SeminarDays days, Seminars seminars) {
        this.days = days;
        this.seminars = seminars;
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
                .map(day -> new Facts(day.startsAt(), day.place(), day.trainerName(),
                        seminars.expected(at.reference()).size()))
                .orElse(null);
    }
}
