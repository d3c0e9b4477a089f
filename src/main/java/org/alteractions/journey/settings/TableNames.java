package org.alteractions.journey.settings;

import java.util.Map;
import org.springframework.data.relational.core.mapping.DefaultNamingStrategy;
import org.springframework.stereotype.Component;

/**
 * Tables that are not named like their class. A name in {@code @Table} is quoted as it is written, which H2 does not
 * find, and the columns that refer to the table would still be named after the class.
 */
@Component
class TableNames extends DefaultNamingStrategy {

    private static final Map<String, String> BY_CLASS =
            Map.of("MissionProfile", "mission_needs", "TeamReviewState", "team_desk");

    @Override
    public String getTableName(Class<?> type) {
        String other = BY_CLASS.get(type.getSimpleName());
        return other == null ? super.getTableName(type) : other;
    }
}
