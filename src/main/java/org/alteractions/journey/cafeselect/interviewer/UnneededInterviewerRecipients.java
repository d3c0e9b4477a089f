package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.mail.outbox.EarlierMails;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/**
 * Interviewers who got the mail about a postponed session and have no interview in its new plan. Those who declared
 * themselves absent are left out: they expect no mail.
 */
@Component
class UnneededInterviewerRecipients implements Recipients {

    private static final String POSTPONED = "cafe-select-postponed";

    /** Any of these mails after the postponement has already informed the interviewer. */
    private static final Set<String> SAID = Set.of(
            POSTPONED, "interviewer-plan", "interviewer-plan-changed", "interviewer-not-needed",
            "interviewer-cancelled");

    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Availability availability;
    private final EarlierMails mails;

    UnneededInterviewerRecipients(InterviewRepository interviews, InterviewerRepository interviewers,
            Availability availability, EarlierMails mails) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.availability = availability;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "unneededInterviewers";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        SessionReference session = SessionReference.of(context.reference());
        Set<Long> planned = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session).stream()
                .map(Interview::interviewer)
                .collect(Collectors.toSet());
        return mails.last(SAID, context).entrySet().stream()
                .filter(last -> last.getValue().equals(POSTPONED))
                .flatMap(last -> InterviewerAddresses.interviewer(last.getKey()).stream())
                .filter(one -> !planned.contains(one))
                .filter(one -> availability.declared(session, one).filter(Presence::absent).isEmpty())
                .flatMap(one -> interviewers.findById(one).stream())
                .map(InterviewerAddresses::recipient)
                .toList();
    }
}
