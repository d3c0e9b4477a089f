package org.alteractions.journey.structure;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.ThingNames;
import org.alteractions.journey.process.Variable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of dossiers, by reference. */
@Component
class DossierNames extends ThingNames {

    private static final Set<String> LISTS = Set.of(
            "openDossiers", "missionsAwaitingTeam", "presentableDossiers", "presentedOptions",
            "runningMissions", Variable.TEAM_DOSSIER.key());

    DossierNames(JdbcClient jdbc) {
        super(LISTS, ids -> NumberedNames.byText(jdbc, """
                select d.reference, d.reference || ' – ' || s.name || ' : ' || d.title
                from dossier d join structure s on s.id = d.structure_id where d.reference in (:ids)
                """, ids));
    }
}
