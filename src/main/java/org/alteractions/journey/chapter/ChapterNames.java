package org.alteractions.journey.chapter;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the chapters. */
@Component
class ChapterNames implements KnownNames {

    private final JdbcClient jdbc;

    ChapterNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> lists() {
        return Set.of("myChapters");
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byText(jdbc, """
                select id, name from chapter where id in (:ids)
                """, ids);
    }
}
