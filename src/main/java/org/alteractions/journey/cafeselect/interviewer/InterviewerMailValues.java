package org.alteractions.journey.cafeselect.interviewer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** <code>${interviewer.…}</code> in mails to an interviewer: that person's own interviews. */
@Component
class InterviewerMailValues implements MailValues {

    private final InterviewRepository interviews;
    private final Candidates candidates;

    InterviewerMailValues(InterviewRepository interviews, Candidates candidates) {
        this.interviews = interviews;
        this.candidates = candidates;
    }

    /**
     * Values for mails to an interviewer.
     *
     * @param owed interviews whose scorecard is awaited
     */
    public record Facts(List<Row> rows, List<Row> owed) {}

    /** One interview. */
    public record Row(LocalDateTime startsAt, int room, String candidateName, String school) {}

    static ParticipantId recipientId(Long interviewer) {
        return ParticipantId.of(InterviewerAddresses.PEOPLE, interviewer);
    }

    @Override
    public String name() {
        return "interviewer";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        List<Interview> own = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(
                SessionReference.of(context.reference())).stream()
                .filter(interview -> recipientId(interview.interviewer()).equals(to.id()))
                .toList();
        return Optional.of(new Facts(
                own.stream().map(this::row).toList(),
                own.stream()
                        .filter(Interview::isAwaited)
                        .map(this::row)
                        .toList()));
    }

    private Row row(Interview interview) {
        Candidates.Candidate candidate = candidates.get(interview.candidate());
        return new Row(interview.startsAt(), interview.room(), candidate.name(), candidate.schoolName());
    }
}
