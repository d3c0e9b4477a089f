package org.alteractions.journey.team.coach;

import org.alteractions.journey.partner.PartnerFinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the journal entries about coaches for the case search. */
@Component
class CoachFinder extends PartnerFinder {

    CoachFinder(JdbcClient jdbc) {
        super(jdbc, "coach", "Coach");
    }
}
