package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.Candidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the season has placed the student in a team. */
@ModelBean
@Component("recordTeamJoined")
class RecordTeamJoined implements JavaDelegate {

    private final Candidates candidates;

    RecordTeamJoined(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.joinTeam(ApplicationNumber.of(execution.getProcessBusinessKey()));
    }
}
