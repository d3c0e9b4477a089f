package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;

/** How many students a season may count on; answered by the feature that registers them. */
public interface RegistrationCount {

    /** Those registered for the season or carried over to it, without those who have left it again. */
    int of(SeasonReference season);
}
