package org.alteractions.journey.season;

import java.util.Map;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Decisions;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the registration and counts the candidates for enough-candidates.dmn. */
@ModelBean
@Component("closeRegistration")
class CloseRegistration implements JavaDelegate {

    private final SeasonService service;
    private final RegistrationCount registrations;
    private final SeasonSettings settings;
    private final Decisions decisions;

    CloseRegistration(
            SeasonService service, RegistrationCount registrations, SeasonSettings settings, Decisions decisions) {
        this.service = service;
        this.registrations = registrations;
        this.settings = settings;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SeasonReference season = SeasonReference.of(execution.getProcessBusinessKey());
        service.closeRegistration(season);
        Map<String, Object> counted = Map.of(
                Variable.CANDIDATE_COUNT.key(), registrations.of(season),
                Variable.MINIMUM_CANDIDATES.key(), settings.minimumCandidates());
        execution.setVariables(counted);
        // Running instances of registration-window 1.0 do not ask the table themselves.
        execution.setVariables(decisions.ask("enough-candidates", counted));
    }
}
