package org.alteractions.journey.student.ending;

import java.util.HashMap;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Page "withdraw-application": a student withdraws. No mail links to it; it is reached from the follow page. */
@Component
class WithdrawApplicationParticipantForm implements ParticipantForm {

    private final ApplicationRepository applications;
    private final Candidates candidates;

    WithdrawApplicationParticipantForm(ApplicationRepository applications, Candidates candidates) {
        this.applications = applications;
        this.candidates = candidates;
    }

    @Override
    public String purpose() {
        return "withdraw-application";
    }

    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return candidates.isOf(ApplicationNumber.of(visit.reference()), visit.person());
    }

    /** A student in a team leaves the team on another page, which informs the coach and the chapter. */
    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        boolean open = applications.findById(ApplicationNumber.of(visit.reference()))
                .map(Application::state)
                .filter(state -> !state.ended() && state != Application.State.IN_TEAM)
                .isPresent();
        return AnswerRoute.startIf(open, "withdraw-application");
    }

    /** Only the page asks for a confirmation; the staff form has no such field. */
    @Override
    public Map<String, Object> asStaff(ParticipantVisit visit, Map<String, Object> answers) {
        Map<String, Object> told = new HashMap<>(answers);
        told.remove("withdrawalConfirmed");
        return told;
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of(Variable.CHAPTER.key(), visit.chapter().value(), "concernedApplication", visit.reference()
                .value());
    }
}
