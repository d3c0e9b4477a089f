package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** <code>${changed.…}</code> in mails about a changed plan: the candidate's own interviews as they are now. */
@Component
class ChangedInterviewsMailValues implements MailValues {

    private final InterviewRepository interviews;
    private final SlotAnswerRepository answers;
    private final Candidates candidates;

    ChangedInterviewsMailValues(InterviewRepository interviews, SlotAnswerRepository answers, Candidates candidates) {
        this.interviews = interviews;
        this.answers = answers;
        this.candidates = candidates;
    }

    /**
     * Values for mails to a candidate.
     *
     * @param slots     one interview or none may be left
     * @param confirmed whether the candidate has confirmed these times
     * @param asked     whether the candidate has asked for other times and waits for an answer
     */
    public record Facts(List<Slot> slots, boolean confirmed, boolean asked) {}

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
    public Optional<Facts> about(CaseContext context, Recipient to) {
        List<Interview> planned = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(
                SessionReference.of(context.reference()));
        Set<ApplicationNumber> numbers = candidates.all(planned.stream().map(Interview::candidate)).stream()
                .filter(candidate -> candidate.recipient().id().equals(to.id()))
                .map(Candidates.Candidate::number)
                .collect(Collectors.toSet());
        List<Interview> own = planned.stream().filter(interview -> numbers.contains(interview.candidate())).toList();
        SlotAnswer.Answer said = own.stream().findFirst()
                .flatMap(interview -> answers.findBySessionAndCandidate(
                        SessionReference.of(context.reference()), interview.candidate()))
                .map(SlotAnswer::answer)
                .orElse(null);
        return Optional.of(new Facts(
                own.stream().map(interview -> new Slot(interview.startsAt(), interview.room())).toList(),
                said == SlotAnswer.Answer.CONFIRMS,
                said == SlotAnswer.Answer.ASKS_TO_MOVE));
    }
}
