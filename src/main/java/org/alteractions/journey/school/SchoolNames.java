package org.alteractions.journey.school;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the schools, including retired ones. */
@Component
class SchoolNames implements KnownNames {

    private final JdbcClient jdbc;

    SchoolNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> lists() {
        return Set.of("knownSchools", "seasonSchools", "partnerSchools");
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byText(jdbc, """
                select id, name from school where id in (:ids)
                """, ids);
    }
}
