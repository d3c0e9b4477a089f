package org.alteractions.journey.settings;

import java.util.Map;
import org.springframework.data.relational.core.mapping.DefaultNamingStrategy;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Tables and columns whose name differs from their class or component. {@code @Table} does not help: its name is
 * quoted, so H2 does not find it, and referring columns would keep the name of the class.
 */
@Component
class TableNames extends DefaultNamingStrategy {

    private static final Map<String, String> BY_CLASS =
            Map.of("MissionProfile", "mission_needs", "TeamReviewState", "team_desk");

    /** Columns of embedded records whose components have shorter names. */
    private static final Map<String, String> COLUMNS = Map.of(
            "Structure.Contact.name", "contact_name",
            "Structure.Contact.email", "contact_email",
            "Structure.Contact.phone", "contact_phone",
            "Assessment.Note.rank", "waiting_rank");

    @Override
    public String getTableName(Class<?> type) {
        String other = BY_CLASS.get(type.getSimpleName());
        return other == null ? super.getTableName(type) : other;
    }

    @Override
    public String getColumnName(RelationalPersistentProperty property) {
        Class<?> owner = property.getOwner().getType();
        String other = COLUMNS.get(ClassUtils.getShortName(owner) + "." + property.getName());
        return other == null ? super.getColumnName(property) : other;
    }
}
