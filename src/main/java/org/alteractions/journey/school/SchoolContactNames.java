package org.alteractions.journey.school;

import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the schools' contacts. */
@Component
class SchoolContactNames extends PeopleNames {

    SchoolContactNames(JdbcClient jdbc) {
        super("school", "école", ids -> NumberedNames.byText(jdbc, """
                select id, contact_name || ', ' || name from school where id in (:ids)
                """, ids));
    }
}
