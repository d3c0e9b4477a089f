package org.alteractions.journey.season;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.RunningCases;
import org.springframework.stereotype.Component;

/**
 * Which phases of a season are over. Preparations run beside the phase before theirs, and go on when it is over.
 * Accepts any reference that begins with a season's.
 */
@ModelBean
@Component("seasonProgress")
public class SeasonProgress {

    private final RunningCases running;

    SeasonProgress(RunningCases running) {
        this.running = running;
    }

    /** Whether nobody can register any more. Registration that may still be extended is not over. */
    public boolean isRegistrationOver(String reference) {
        return running.count("registration-window", seasonOf(reference)) == 0;
    }

    /** Whether each candidate has been informed of the decision, or the Café Select was cancelled. */
    public boolean isSelectionOver(String reference) {
        return running.count("cafe-select", seasonOf(reference).cafeSelect()) == 0;
    }

    private static SeasonReference seasonOf(String reference) {
        return SeasonReference.of(reference.split("/", 2)[0]);
    }
}
