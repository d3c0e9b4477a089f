package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.List;
import org.alteractions.journey.mail.MailFacts;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** <code>${changed.…}</code> in mails about a plan that has changed: the candidate's own interviews as they are now. */
@Component
class ChangedInterviews implements MailFacts {

    private final Interviews interviews;
    private final Candidates candidates;

    ChangedInterviews(Interviews interviews, Candidates candidates) {
        this.interviews = interviews;
        this.candidates = candidates;
    }

    /** What templates may say to a candidate; there may be one interview or none left. */
    public record Facts(List<Slot> slots) {}

    /** One interview. */
    public record Slot(LocalDateTime startsAt, int room) {}

    @Override
    public String name() {
        return "changed";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Object about(CaseContext at, Recipient to) {
        return new Facts(interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(at.reference()).stream()
                .filter(interview -> candidates.get(interview.candidate()).recipient().id().equals(to.id()))
                .map(interview -> new Slot(interview.startsAt(), interview.room()))
                .toList());
    }
}
