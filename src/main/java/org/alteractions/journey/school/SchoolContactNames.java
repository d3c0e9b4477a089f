package org.alteractions.journey.school;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contacts of schools. */
@Component
class SchoolContactNames implements KnownNames {

    private final JdbcClient jdbc;

    SchoolContactNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String people() {
        return "school";
    }

    @Override
    public String role() {
        return "école";
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byText(jdbc, """
                select id, contact_name || ', ' || name from school where id in (:ids)
                """, ids);
    }
}
