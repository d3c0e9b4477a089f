package org.alteractions.journey.team.coach;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The coaches, those who are no longer offered included. */
@Component
class CoachNames extends PeopleNames {

    CoachNames(JdbcClient jdbc) {
        super("coach", "coach", ids -> NumberedNames.byNumber(jdbc, """
                select id, name from coach where id in (:ids)
                """, ids));
    }

    @Override
    public Set<String> lists() {
        return Set.of("knownCoaches", "freeCoaches", "teamCoachOptions");
    }
}
