package org.alteractions.journey.structure;

import java.util.List;
import org.alteractions.journey.process.panel.CaseFinder;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds dossiers by number, name of the structure or title. */
@Component
class DossierFinder implements CaseFinder {

    private final JdbcClient jdbc;

    DossierFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return wanted.find(jdbc, """
                select d.reference, s.name from dossier d join structure s on s.id = d.structure_id
                where d.chapter in (:chapters) and %s
                order by d.reference desc limit :most""", "d.reference || ' ' || s.name || ' ' || d.title",
                (row, number) -> new Found(row.getString(1), "Demande", row.getString(2)));
    }
}
