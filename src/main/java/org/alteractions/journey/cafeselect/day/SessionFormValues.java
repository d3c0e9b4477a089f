package org.alteractions.journey.cafeselect.day;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values that forms show about the interviews of a Café Select. */
@Component
class SessionFormValues implements FormValues {

    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final SlotAnswerRepository answers;

    SessionFormValues(InterviewRepository interviews, InterviewerRepository interviewers, Candidates candidates,
            SlotAnswerRepository answers) {
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
                        context -> rows(plan(context))),
                new ShownKey("sessionCandidates", "Options: candidates who have interviews", context ->
                        candidates.all(plan(context).stream().map(Interview::candidate)).stream()
                                .sorted(Candidates.Candidate.byFamilyName()).map(this::option).toList()),
                new ShownKey("sessionInterviewers", "Options: interviewers who have interviews", context ->
                        interviewers.all(plan(context).stream().map(Interview::interviewer)).stream()
                                .sorted(NameOrder.byFamilyName(Interviewer::name)).map(this::option).toList()),
                new ShownKey("sessionInterviews", "Options: the planned interviews", context ->
                        options(plan(context))),
                interview("interviewOccasion",
                        "What this scorecard is about, up to the interviewer's name", interview ->
                        interview.third()
                                ? "Troisième avis demandé le " + WrittenDates.moment(interview.startsAt()) + " à"
                                : "Entretien du " + WrittenDates.moment(interview.startsAt()) + " avec"),
                interview("interviewerName", "Who held the interview of this scorecard", interview ->
                        interviewers.get(interview.interviewer()).name()));
    }

    private List<Interview> plan(CaseContext context) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(context.reference()));
    }

    private Option option(Candidates.Candidate candidate) {
        return new Option(candidate.name() + " – " + candidate.number(), candidate.number().value());
    }

    private Option option(Interviewer interviewer) {
        return new Option(interviewer.name(), interviewer.id().toString());
    }

    private List<Option> options(List<Interview> plan) {
        Map<ApplicationNumber, Candidates.Candidate> met = candidates.byNumber(plan.stream().map(Interview::candidate));
        Map<Long, Interviewer> hosts = interviewers.byId(plan.stream().map(Interview::interviewer));
        return plan.stream()
                .map(interview -> new Option(
                        "%s – %s avec %s".formatted(WrittenDates.time(interview.startsAt()),
                                met.get(interview.candidate()).name(), hosts.get(interview.interviewer()).name()),
                        interview.id().toString()))
                .toList();
    }

    private List<Map<String, String>> rows(List<Interview> plan) {
        Map<ApplicationNumber, Candidates.Candidate> met = candidates.byNumber(plan.stream().map(Interview::candidate));
        Map<Long, Interviewer> hosts = interviewers.byId(plan.stream().map(Interview::interviewer));
        Map<ApplicationNumber, String> said = plan.isEmpty() ? Map.of() : answers.inWords(plan.get(0).session());
        return plan.stream()
                .map(interview -> Map.of(
                        "time", WrittenDates.time(interview.startsAt()),
                        "candidate", met.get(interview.candidate()).name(),
                        "school", met.get(interview.candidate()).schoolName(),
                        "interviewer", hosts.get(interview.interviewer()).name(),
                        "room", Integer.toString(interview.room()),
                        "answer", said.getOrDefault(interview.candidate(), "")))
                .toList();
    }

    private ShownKey interview(String key, String meaning, Function<Interview, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> context.id(Variable.INTERVIEW)
                .map(Long::valueOf)
                .flatMap(interviews::findById)
                .map(value));
    }
}
