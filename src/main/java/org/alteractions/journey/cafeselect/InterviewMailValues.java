package org.alteractions.journey.cafeselect;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${interviews.…}</code> in mails about an application: the candidate's own two interviews. */
@Component
class InterviewMailValues implements MailValues {

    private final InterviewRepository interviews;
    private final CafeSelectRepository sessions;

    InterviewMailValues(InterviewRepository interviews, CafeSelectRepository sessions) {
        this.interviews = interviews;
        this.sessions = sessions;
    }

    /** Values for mails to a candidate. */
    public record Facts(LocalDate day, String place, List<Slot> slots) {}

    /** One interview. */
    public record Slot(LocalDateTime startsAt, int room) {}

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        // A third interview has no time and no room: the two people agree on them.
        List<Interview> own = interviews.findByCandidateOrderByThirdAscStartsAtAsc(
                ApplicationNumber.of(context.reference())).stream()
                .filter(interview -> !interview.third())
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        CafeSelect session = sessions.get(own.get(0).session());
        return Optional.of(new Facts(
                session.startsAt().toLocalDate(),
                session.place(),
                own.stream().map(interview -> new Slot(interview.startsAt(), interview.room())).toList()));
    }
}
