package org.alteractions.journey.cafeselect.replanning;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.cafeselect.planning.Changes;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Replanned;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.cafeselect.preparation.InterviewPlans;
import org.alteractions.journey.cafeselect.preparation.SessionDays;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** Changes the published plan when the day does not go as planned. */
@Component
public class DayChanges {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final ReplanRepository replans;
    private final SlotAnswerRepository answers;
    private final SessionDays days;
    private final InterviewPlans plans;
    private final Journal journal;
    private final Clock clock;

    DayChanges(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            ReplanRepository replans,
            SlotAnswerRepository answers,
            SessionDays days,
            InterviewPlans plans,
            Journal journal,
            Clock clock) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.replans = replans;
        this.answers = answers;
        this.days = days;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The planner's input for the rest of the day.
     *
     * @param reported disruptions of the open plan
     */
    record Rest(Day day, List<Slot> published, Changes changes, LocalDateTime now, Set<Disruption> reported) {}

    /** What happened to a reported disruption. */
    enum Taken {
        /** Another process instance has already taken it. */
        NOTHING,
        /** No plan was open: a new one is made for it. */
        FIRST,
        /** A plan is being made and will include it. */
        ADDED_TO_CALCULATION,
        /** A plan was waiting for confirmation and has to be made again with it. */
        ADDED_TO_PROPOSAL
    }

    /** @throws Refusal if the session is not published */
    public void report(SessionReference reference, Set<Disruption> disruptions) {
        CafeSelect session = sessions.get(reference);
        if (session.state() != CafeSelect.State.PUBLISHED) {
            throw CafeSelectRefusal.NO_PUBLISHED_PLAN.of();
        }
        replans.save(Replan.reported(session, disruptions, now()));
        journal.record(reference, JournalEvent.DISRUPTION_REPORTED);
    }

    /** Plans everything reported together with the plan that still awaits a decision. */
    Taken take(SessionReference reference) {
        List<Replan> reported = replans.reportedOn(reference);
        if (reported.isEmpty()) {
            return Taken.NOTHING;
        }
        Optional<Replan> open = replans.openOf(reference);
        Replan plan = open.orElseGet(() -> reported.get(0).computing(sessions.get(reference).revision(), now()));
        for (Replan later : open.isPresent() ? reported : reported.subList(1, reported.size())) {
            plan = plan.with(later.disruptions());
            replans.save(later.joined());
        }
        replans.save(plan);
        return open.map(before -> before.isProposed() ? Taken.ADDED_TO_PROPOSAL : Taken.ADDED_TO_CALCULATION)
                .orElse(Taken.FIRST);
    }

    void begin(SessionReference reference) {
        replans.openOf(reference).ifPresent(replan ->
                replans.save(replan.computing(sessions.get(reference).revision(), now())));
    }

    /** Also for a plan that was discarded with its session meanwhile: its result is then ignored. */
    Rest rest(SessionReference reference) {
        List<Replan> open = replans.openOf(reference).stream().toList();
        Changes changes = Changes.none();
        for (Replan replan : Stream.concat(replans.appliedTo(reference).stream(), open.stream()).toList()) {
            for (Disruption disruption : replan.disruptions()) {
                changes = disruption.in(changes);
            }
        }
        LocalDateTime now = open.stream().map(replan -> replan.basis().asOf()).findFirst().orElseGet(this::now);
        CafeSelect session = sessions.get(reference);
        LocalDateTime end = open.stream().map(replan -> replan.endsBy(session.endsBy())).findFirst()
                .orElse(session.endsBy());
        Set<ApplicationNumber> planned = planned(reference);
        return new Rest(days.of(session, planned::contains).until(end), plan(reference).map(Interview::slot).toList(),
                changes, now, reported(open));
    }

    /** Whether other disruptions were reported since. */
    boolean isOutdated(SessionReference reference, Rest rest) {
        return !reported(replans.openOf(reference).stream().toList()).equals(rest.reported());
    }

    private static Set<Disruption> reported(List<Replan> open) {
        return open.stream().flatMap(replan -> replan.disruptions().stream()).collect(Collectors.toSet());
    }

    void keep(SessionReference reference, Replanned replanned) {
        replans.openOf(reference).ifPresent(replan -> replans.save(replanned.proposal().feasible()
                ? replan.proposed(ReplanChange.all(replanned))
                : replan.impossible(plans.words().say(replanned.proposal()))));
    }

    /** @throws Refusal if there is no proposal, or it no longer fits */
    void apply(SessionReference reference) {
        Replan applied = open(reference).applied(sessions.get(reference).revision());
        CafeSelect session = sessions.get(reference);
        sessions.save(session.revise(applied.endsBy(session.endsBy())));
        plan(reference)
                .filter(interview -> applied.changes().stream().anyMatch(change -> change.replaces(interview)))
                .forEach(interviews::delete);
        applied.changes().stream()
                .filter(ReplanChange::plansAnew)
                .forEach(change -> interviews.save(Interview.planned(reference, change.planned())));
        applied.candidatesAtOtherHours().forEach(candidate -> answers.forget(reference, candidate));
        replans.save(applied);
        journal.record(reference, JournalEvent.PLAN_CHANGED,
                Integer.toString(sessions.get(reference).revision()));
    }

    /**
     * Relaxes the conditions for a plan.
     *
     * @param excused candidates for whom one interview is enough
     * @param until   new end of the session; null if unchanged
     */
    void ease(SessionReference reference, List<ApplicationNumber> excused, LocalTime until) {
        CafeSelect session = sessions.get(reference);
        Set<Disruption> easings = excused.stream().map(Disruption::excused).collect(Collectors.toSet());
        if (until != null) {
            LocalDateTime end = session.startsAt().toLocalDate().atTime(until);
            if (!end.isAfter(session.endsBy())) {
                throw CafeSelectRefusal.PROLONGED_TOO_LITTLE.of();
            }
            easings.add(Disruption.prolonged(end));
        }
        if (easings.isEmpty()) {
            throw CafeSelectRefusal.NOTHING_EASED.of();
        }
        replans.save(open(reference).easedBy(easings));
    }

    void discard(SessionReference reference) {
        replans.openOf(reference).ifPresent(replan -> replans.save(replan.discarded()));
        journal.record(reference, JournalEvent.PLAN_KEPT);
    }

    /** Numbers of all candidates who have been given interviews. Candidates who registered later are not invited. */
    public Set<ApplicationNumber> planned(SessionReference reference) {
        return Stream.concat(
                        plan(reference).map(Interview::candidate),
                        replans.appliedTo(reference).stream()
                                .flatMap(replan -> replan.changes().stream())
                                .map(ReplanChange::candidate))
                .collect(Collectors.toSet());
    }

    private Replan open(SessionReference reference) {
        return replans.openOf(reference).orElseThrow(CafeSelectRefusal.REPLANNING_OVER::of);
    }

    private Stream<Interview> plan(SessionReference reference) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(reference).stream();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
