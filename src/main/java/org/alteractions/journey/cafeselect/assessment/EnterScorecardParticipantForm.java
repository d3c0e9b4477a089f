package org.alteractions.journey.cafeselect.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewWords;
import org.alteractions.journey.cafeselect.interviewer.OwnInterviews;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.Awaited;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.SideText;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.alteractions.journey.student.CandidateFiles;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/**
 * Page "enter-scorecard": an interviewer reads about the candidates and, after the interviews, submits one scorecard at
 * a time.
 */
@Component
class EnterScorecardParticipantForm implements ParticipantForm {

    private final OwnInterviews own;
    private final Candidates candidates;
    private final CandidateFiles files;

    EnterScorecardParticipantForm(OwnInterviews own, Candidates candidates, CandidateFiles files) {
        this.own = own;
        this.candidates = candidates;
        this.files = files;
    }

    @Override
    public String purpose() {
        return "enter-scorecard";
    }

    @Override
    public String form(ParticipantVisit visit) {
        return way(visit) instanceof AnswerRoute.Task ? purpose() : "my-interviews";
    }

    @Override
    public Optional<String> about(ParticipantVisit visit) {
        return own.chosen(visit).filter(Interview::isAwaited).map(interview -> interview.id().toString());
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        if (own.of(visit).isEmpty()) {
            return new AnswerRoute.Closed();
        }
        return own.chosen(visit).filter(Interview::isAwaited).map(EnterScorecardParticipantForm::task)
                .orElseGet(AnswerRoute.Read::new);
    }

    private static AnswerRoute task(Interview interview) {
        Map<Variable, String> about = Map.of(Variable.INTERVIEW, interview.id().toString());
        return interview.third()
                ? new AnswerRoute.Task(interview.candidate(), ModelStep.ENTER_THIRD_SCORECARD, about)
                : new AnswerRoute.Task(interview.session(), ModelStep.ENTER_SCORECARD, about);
    }

    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        boolean ahead = own.of(visit).stream().anyMatch(interview -> interview.state() == Interview.State.PLANNED);
        Map<String, Object> shown = new HashMap<>(Map.of(
                "interviewsAhead", ahead ? "yes" : "",
                "interviewsOver", ahead || own.of(visit).stream().anyMatch(Interview::isAwaited) ? "" : "yes"));
        own.chosen(visit).map(interview -> candidates.get(interview.candidate()))
                .ifPresent(candidate -> shown.putAll(Map.of(
                        "candidateName", candidate.name(), "candidateSchool", candidate.schoolName())));
        return shown;
    }

    @Override
    public List<Awaited> awaited(ParticipantVisit visit) {
        InterviewWords words = new InterviewWords(visit.person().language());
        return own.of(visit).stream()
                .filter(Interview::isAwaited)
                .filter(interview -> !candidates.get(interview.candidate()).state().ended())
                .map(interview -> new Awaited(
                        words.scorecard(interview, candidates.get(interview.candidate())),
                        own.lastDay(interview).orElse(null)))
                .toList();
    }

    /** The reader's third opinion is no longer needed. */
    @Override
    public Optional<Sentence> ended(ParticipantVisit visit) {
        return own.dropped(visit) ? Optional.of(InterviewWords.DROPPED) : Optional.empty();
    }

    @Override
    public List<String> come(ParticipantVisit visit) {
        InterviewWords words = new InterviewWords(visit.person().language());
        return own.of(visit).stream()
                .filter(interview -> interview.scorecard() != null || interview.isDropped())
                .map(interview -> words.settled(interview, candidates.get(interview.candidate())))
                .toList();
    }

    /** Deadline of the scorecard on this page. The link may come from a mail about another scorecard. */
    @Override
    public Optional<LocalDate> answerBy(ParticipantVisit visit) {
        return own.chosen(visit).filter(Interview::isAwaited).flatMap(own::lastDay);
    }

    @Override
    public Optional<Sentence> subject(ParticipantVisit visit) {
        return own.chosen(visit)
                .map(interview -> candidates.get(interview.candidate()))
                .map(candidate -> new Sentence("%s (%s)".formatted(candidate.name(), candidate.schoolName()),
                        "%s (%s)".formatted(candidate.name(), candidate.schoolName())));
    }

    @Override
    public List<SideText> readings(ParticipantVisit visit) {
        InterviewWords words = new InterviewWords(visit.person().language());
        return own.of(visit).stream().map(interview -> reading(interview, words)).toList();
    }

    private SideText reading(Interview interview, InterviewWords words) {
        Candidates.Candidate candidate = candidates.get(interview.candidate());
        boolean gone = isGone(interview);
        return new SideText(
                words.title(interview, candidate),
                words.lines(interview, candidate),
                gone ? null : candidate.motivation(),
                interview.isAwaited() ? interview.id().toString() : null,
                gone ? List.of() : files.of(candidate.number()).stream()
                        .map(file -> new SideText.File(interview.id() + "-" + file, words.file(file)))
                        .toList());
    }

    /** Documents are only for interviewers who still have to assess the candidate. */
    private boolean isGone(Interview interview) {
        return interview.isDropped() || candidates.get(interview.candidate()).state().ended();
    }

    @Override
    public Optional<CaseDocuments.Content> file(ParticipantVisit visit, String key) {
        return own.of(visit).stream()
                .filter(interview -> key.startsWith(interview.id() + "-"))
                .filter(interview -> !isGone(interview))
                .findFirst()
                .flatMap(interview -> files.find(interview.candidate(), key.substring(key.indexOf('-') + 1)));
    }
}
