package org.alteractions.journey.cafeselect.preparation;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

/** Values that forms show about a plan of interviews as a whole. */
@Component
class PlanFormValues implements FormValues {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final IdleInterviewers idle;

    PlanFormValues(CafeSelectRepository sessions, InterviewRepository interviews, IdleInterviewers idle) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.idle = idle;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                ShownKey.ofKnown("planQuality",
                        "How good the plan is: its end, the longest wait, the load; in words", context ->
                        session(context).flatMap(this::quality)),
                new ShownKey("idleInterviewers",
                        "Chosen interviewers who have no interview, and why, in words; empty where everybody has one",
                        context -> session(context).flatMap(idle::inWords).orElse("")),
                ShownKey.ofKnown("planRevision", "How often the published plan has been changed", context ->
                        session(context).map(session -> (long) session.revision())));
    }

    private Optional<String> quality(CafeSelect session) {
        List<Interview> plan = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session.reference());
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(PlanFigures.of(plan, available(session)).inWords());
    }

    private List<Long> available(CafeSelect session) {
        List<Long> never = idle.neverAvailable(session);
        return session.interviewerIds().stream().filter(id -> !never.contains(id)).toList();
    }

    private Optional<CafeSelect> session(CaseContext context) {
        return Optional.ofNullable(context.reference())
                .flatMap(session -> sessions.findById(SessionReference.of(session)));
    }
}
