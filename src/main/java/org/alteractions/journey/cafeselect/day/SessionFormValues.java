package org.alteractions.journey.cafeselect.day;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** What forms may show of the interviews of a Café Select. */
@Component
class SessionFormValues implements FormValues {

    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final SlotAnswerRepository answers;

    SessionFormValues(InterviewRepository interviews, InterviewerRepository interviewers, Candidates candidates, SlotAnswerRepository answers) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.candidates = candidates;
        this.answers = answers;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("planRows",
                        "Table of the planned interviews: columns time, candidate, school, interviewer, room, answer",
                        context -> planned(context).map(this::row).toList()),
                new ShownKey("sessionCandidates", "Options: candidates who have interviews", context ->
                        planned(context).map(Interview::candidate).distinct().map(candidates::get)
                                .sorted(Candidates.Candidate.byFamilyName()).map(this::option).toList()),
                new ShownKey("sessionInterviewers", "Options: interviewers who have interviews", context ->
                        planned(context).map(Interview::interviewer).distinct().map(interviewers::get)
                                .sorted(NameOrder.byFamilyName(Interviewer::name)).map(this::option).toList()),
                new ShownKey("sessionInterviews", "Options: the planned interviews", context ->
                        planned(context).map(this::option).toList()),
                interview("interviewOccasion", "What this scorecard is about, up to the interviewer's name", interview ->
                        interview.third()
                                ? "Troisième avis demandé le " + WrittenDates.moment(interview.startsAt()) + " à"
                                : "Entretien du " + WrittenDates.moment(interview.startsAt()) + " avec"),
                interview("interviewerName", "Who held the interview of this scorecard", interview ->
                        interviewers.get(interview.interviewer()).name()));
    }

    private Stream<Interview> planned(CaseContext context) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(context.reference()).stream();
    }

    private Option option(Candidates.Candidate candidate) {
        return new Option(candidate.name() + " – " + candidate.number(), candidate.number());
    }

    private Option option(Interviewer interviewer) {
        return new Option(interviewer.name(), interviewer.id().toString());
    }

    private Option option(Interview interview) {
        return new Option(
                "%s – %s avec %s".formatted(WrittenDates.time(interview.startsAt()),
                        candidates.get(interview.candidate()).name(), interviewers.get(interview.interviewer()).name()),
                interview.id().toString());
    }

    private Map<String, String> row(Interview interview) {
        Candidates.Candidate candidate = candidates.get(interview.candidate());
        return Map.of(
                "time", WrittenDates.time(interview.startsAt()),
                "candidate", candidate.name(),
                "school", candidate.schoolName(),
                "interviewer", interviewers.get(interview.interviewer()).name(),
                "room", Integer.toString(interview.room()),
                "answer", answers.findBySessionAndCandidate(interview.session(), interview.candidate())
                        .map(SlotAnswer::inWords)
                        .orElse(""));
    }

    private ShownKey interview(String key, String meaning, Function<Interview, Object> value) {
        return new ShownKey(key, meaning, context -> context.id(Variable.INTERVIEW)
                .map(Long::valueOf)
                .flatMap(interviews::findById)
                .map(value)
                .orElse(null));
    }
}
