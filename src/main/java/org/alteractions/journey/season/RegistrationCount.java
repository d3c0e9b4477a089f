package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;

/** Number of students that a season has. The registration feature implements it. */
public interface RegistrationCount {

    /** Students registered for the season or carried over to it, without those whose application has ended. */
    int of(SeasonReference season);
}
