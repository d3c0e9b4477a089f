package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.ShownKeys;
import org.springframework.stereotype.Component;

/** What forms may show of a plan of interviews as a whole. */
@Component
class PlanKeys implements ShownKeys {

    private final CafeSelects sessions;
    private final Interviews interviews;

    PlanKeys(CafeSelects sessions, Interviews interviews) {
        this.sessions = sessions;
        this.interviews = interviews;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("planQuality", "How good the plan is: its end, the longest wait, the load; in words", at ->
                        session(at).flatMap(this::quality).orElse(null)),
                new ShownKey("planRevision", "How often the published plan has been changed", at ->
                        session(at).map(session -> (long) session.revision()).orElse(null)));
    }

    private Optional<String> quality(CafeSelect session) {
        List<Interview> plan = interviews.findBySessionOrderByStartsAtAscRoomAsc(session.reference());
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(PlanFigures.of(plan, session.interviewerIds()).inWords());
    }

    private Optional<CafeSelect> session(CaseContext at) {
        return Optional.ofNullable(at.reference()).flatMap(sessions::findById);
    }
}
