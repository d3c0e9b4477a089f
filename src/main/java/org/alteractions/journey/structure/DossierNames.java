package org.alteractions.journey.structure;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.Variable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of dossiers, by reference. */
@Component
class DossierNames implements KnownNames {

    private final JdbcClient jdbc;

    DossierNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> lists() {
        return Set.of(
                "openDossiers", "missionsAwaitingTeam", "presentableDossiers", "presentedOptions",
                "runningMissions", Variable.TEAM_DOSSIER.key());
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byText(jdbc, """
                select d.reference, d.reference || ' – ' || s.name || ' : ' || d.title
                from dossier d join structure s on s.id = d.structure_id where d.reference in (:ids)
                """, ids);
    }
}
