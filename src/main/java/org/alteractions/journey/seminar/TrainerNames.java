package org.alteractions.journey.seminar;

import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the trainers, by season. */
@Component
class TrainerNames extends PeopleNames {

    TrainerNames(JdbcClient jdbc) {
        super("trainer", "formation", ids -> NumberedNames.byText(jdbc, """
                select season, trainer_name from seminar where season in (:ids)
                """, ids));
    }
}
