package org.alteractions.journey.team.coach;

import org.alteractions.journey.partner.PartnerFinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff wrote down about coaches. */
@Component
class CoachFinder extends PartnerFinder {

    CoachFinder(JdbcClient jdbc) {
        super(jdbc, "coach", "Coach");
    }
}
