package org.alteractions.journey.structure.sponsor;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.ThingNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies and foundations that support requests. */
@Component
class SponsorNames extends ThingNames {

    SponsorNames(JdbcClient jdbc) {
        super(Set.of("knownSponsors"), ids -> NumberedNames.byNumber(jdbc, """
                select id, name from sponsor where id in (:ids)
                """, ids));
    }
}
