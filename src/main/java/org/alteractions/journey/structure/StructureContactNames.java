package org.alteractions.journey.structure;

import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the structures' contacts. */
@Component
class StructureContactNames extends PeopleNames {

    StructureContactNames(JdbcClient jdbc) {
        super("structure", "structure", ids -> NumberedNames.byNumber(jdbc, """
                select id, contact_name || ', ' || name from structure where id in (:ids)
                """, ids));
    }
}
