package org.alteractions.journey.cafeselect.deliberation;

import java.time.LocalDate;
import java.util.Optional;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** <code>${thirdInterview.…}</code> in mails about a third opinion. */
@Component
class ThirdInterviewMailValues implements MailValues {

    private final ThirdOpinions opinions;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final Deadlines deadlines;

    ThirdInterviewMailValues(
            ThirdOpinions opinions, InterviewerRepository interviewers, Candidates candidates, Deadlines deadlines) {
        this.opinions = opinions;
        this.interviewers = interviewers;
        this.candidates = candidates;
        this.deadlines = deadlines;
    }

    /**
     * Values for mail templates. They never contain the first two opinions, so that the third is independent.
     *
     * @param by       last day for the scorecard, counted from the mail
     * @param opinions how many of the first two opinions have been given
     */
    public record Facts(
            String candidateName, String candidateEmail, String school, String interviewer, String interviewerEmail,
            LocalDate by, int opinions) {}

    @Override
    public String name() {
        return "thirdInterview";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return opinions.awaited(ApplicationNumber.of(context.reference())).map(this::facts);
    }

    private Facts facts(Interview third) {
        Candidates.Candidate candidate = candidates.get(third.candidate());
        Interviewer interviewer = interviewers.get(third.interviewer());
        return new Facts(candidate.name(), candidate.person().email(), candidate.schoolName(), interviewer.name(),
                interviewer.email(), deadlines.day("scorecard"), opinions.given(third.candidate()));
    }
}
