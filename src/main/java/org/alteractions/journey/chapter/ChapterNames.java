package org.alteractions.journey.chapter;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.ThingNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the chapters. */
@Component
class ChapterNames extends ThingNames {

    ChapterNames(JdbcClient jdbc) {
        super(Set.of("myChapters"), ids -> NumberedNames.byText(jdbc, """
                select id, name from chapter where id in (:ids)
                """, ids));
    }
}
