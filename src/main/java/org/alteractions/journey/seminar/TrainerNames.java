package org.alteractions.journey.seminar;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who trains the students, by season. */
@Component
class TrainerNames implements KnownNames {

    private final JdbcClient jdbc;

    TrainerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String people() {
        return "trainer";
    }

    @Override
    public String role() {
        return "formation";
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byText(jdbc, """
                select season, trainer_name from seminar where season in (:ids)
                """, ids);
    }
}
