package org.alteractions.journey.team;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The coaches, those who are no longer offered included. */
@Component
class CoachNames implements KnownNames {

    private final JdbcClient jdbc;

    CoachNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String people() {
        return "coach";
    }

    @Override
    public String role() {
        return "coach";
    }

    @Override
    public Set<String> lists() {
        return Set.of("knownCoaches", "freeCoaches", "teamCoachOptions");
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byNumber(jdbc, """
                select id, name from coach where id in (:ids)
                """, ids);
    }
}
