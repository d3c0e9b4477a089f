package org.alteractions.journey.structure;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contacts of structures. */
@Component
class StructureContactNames implements KnownNames {

    private final JdbcClient jdbc;

    StructureContactNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String people() {
        return "structure";
    }

    @Override
    public String role() {
        return "structure";
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byNumber(jdbc, """
                select id, contact_name || ', ' || name from structure where id in (:ids)
                """, ids);
    }
}
