package org.alteractions.journey.cafeselect.replanning;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Values that forms show about a day that does not go as published. */
@Component
class DisruptionFormValues implements FormValues {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final ReplanRepository replans;
    private final DayChanges changes;
    private final ReplanWords words;
    private final MyChapters mine;

    DisruptionFormValues(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            InterviewerRepository interviewers,
            Candidates candidates,
            ReplanRepository replans,
            DayChanges changes,
            ReplanWords words,
            MyChapters mine) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.candidates = candidates;
        this.replans = replans;
        this.changes = changes;
        this.words = words;
        this.mine = mine;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("runningSessions", "Options: Cafés Select of my chapters with a published plan", context ->
                        running().map(session -> new Option(
                                WrittenDates.day(session.startsAt().toLocalDate()) + ", " + session.place(),
                                session.reference().value())).toList()),
                new ShownKey("runningCandidates",
                        "Options: candidates who have interviews in those sessions, or had some before the day"
                                + " changed", context ->
                        candidates.all(running().flatMap(session -> changes.planned(session.reference()).stream()))
                                .stream().sorted(Candidates.Candidate.byFamilyName()).map(this::candidate).toList()),
                new ShownKey("runningInterviewers", "Options: interviewers of those sessions", context ->
                        interviewers.all(running().flatMap(session -> session.interviewerIds().stream())).stream()
                                .sorted(NameOrder.byFamilyName(Interviewer::name))
                                .map(one -> new Option(one.name(), one.id().toString())).toList()),
                open("disruptionWords", "What was reported on the day, in words", words::reported),
                open("replanProblem", "Why the day could not be planned anew, in words; empty where it could",
                        words::problem),
                open("stableInterviews", "How many interviews stay as published, in words", replan ->
                        words.stable(plan(replan.session()).toList(), replan)),
                new ShownKey("changeRows", "Table of what the new plan changes: columns who, before, after", context ->
                        replan(context).map(words::rows).orElse(List.of())));
    }

    private Stream<CafeSelect> running() {
        List<ChapterId> chapters = mine.mine().stream().map(Chapter::id).toList();
        return chapters.isEmpty() ? Stream.empty() : sessions.published(chapters).stream();
    }

    private Stream<Interview> plan(SessionReference session) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session).stream();
    }

    private Option candidate(Candidates.Candidate one) {
        return new Option(one.name() + " – " + one.number(), one.number().value());
    }

    private ShownKey open(String key, String meaning, Function<Replan, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> replan(context).map(value));
    }

    private Optional<Replan> replan(CaseContext context) {
        return Optional.ofNullable(context.reference())
                .flatMap(session -> replans.openOf(SessionReference.of(session)));
    }
}
