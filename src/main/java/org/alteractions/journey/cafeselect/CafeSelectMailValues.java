package org.alteractions.journey.cafeselect;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${cafeSelect.…}</code> in mails about the day. */
@Component
class CafeSelectMailValues implements MailValues {

    private final CafeSelectRepository sessions;

    CafeSelectMailValues(CafeSelectRepository sessions) {
        this.sessions = sessions;
    }

    /** Values of the day for mail templates. */
    public record Facts(LocalDate day, LocalDateTime startsAt, String place) {}

    @Override
    public String name() {
        return "cafeSelect";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return sessions.findById(SessionReference.of(context.reference()))
                .map(session -> new Facts(session.startsAt().toLocalDate(), session.startsAt(), session.place()));
    }
}
