package org.alteractions.journey.structure.sponsor;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies and foundations that support requests. */
@Component
class SponsorNames implements KnownNames {

    private final JdbcClient jdbc;

    SponsorNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> lists() {
        return Set.of("knownSponsors");
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byNumber(jdbc, """
                select id, name from sponsor where id in (:ids)
                """, ids);
    }
}
