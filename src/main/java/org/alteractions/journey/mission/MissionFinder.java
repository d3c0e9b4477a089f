package org.alteractions.journey.mission;

import java.util.List;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds dossiers by the place of their kick-off meeting. */
@Component
class MissionFinder implements CaseFinder {

    private final JdbcClient jdbc;

    MissionFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select d.reference, s.name
                from mission m join dossier d on d.reference = m.dossier join structure s on s.id = d.structure_id
                where d.chapter in (:chapters) and %s
                order by d.reference desc limit :most""".formatted(wanted.in("m.search_words")))
                .params(wanted.parameters())
                .query((row, number) -> Hit.of(row.getString(1), "Demande", row.getString(2)))
                .list();
    }
}
