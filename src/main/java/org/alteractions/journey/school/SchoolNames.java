package org.alteractions.journey.school;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.ThingNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the schools, including retired ones. */
@Component
class SchoolNames extends ThingNames {

    SchoolNames(JdbcClient jdbc) {
        super(Set.of("knownSchools", "seasonSchools", "partnerSchools"), ids -> NumberedNames.byText(jdbc, """
                select id, name from school where id in (:ids)
                """, ids));
    }
}
