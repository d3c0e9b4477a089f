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
import org.alteractions.journey.student.StudentContacts;
import org.springframework.stereotype.Component;

/** Page "withdraw-application": a student withdraws. No mail links to it; it is reached from the follow page. */
@Component
class WithdrawApplicationParticipantForm implements ParticipantForm {

    private final ApplicationRepository applications;

    WithdrawApplicationParticipantForm(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public String purpose() {
        return "withdraw-application";
    }

    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return StudentContacts.id(visit.person().id())
                .flatMap(student -> applications.findById(ApplicationNumber.of(visit.reference()))
                        .filter(application -> application.studentId().equals(student)))
                .isPresent();
    }

    /** A student in a team leaves the team on another page, which informs the coach and the chapter. */
    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return applications.findById(ApplicationNumber.of(visit.reference()))
                .map(Application::state)
                .filter(state -> !state.ended() && state != Application.State.IN_TEAM)
                .isPresent() ? new AnswerRoute.Start("withdraw-application") : new AnswerRoute.Closed();
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
