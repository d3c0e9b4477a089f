package org.alteractions.journey.team.coach;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the coaches, including those who are no longer available. */
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
