package org.alteractions.journey.structure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds dossiers by reference, title or sponsor, or by the structure or its contact. */
@Component
class DossierFinder implements CaseFinder {

    private static final List<String> ALL = List.of("d.search_words", "s.search_words", "p.search_words");

    private final JdbcClient jdbc;

    DossierFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select d.reference, s.name, s.contact_name, case when %s then s.id end as found
                from dossier d join structure s on s.id = d.structure_id left join sponsor p on p.id = d.sponsor_id
                where d.chapter in (:chapters) and %s
                order by d.reference desc limit :most"""
                        .formatted(wanted.in("s.search_words", "s.search_phone"), wanted.inAny(ALL, "s.search_phone")))
                .params(wanted.parameters())
                .query(DossierFinder::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        Hit hit = Hit.of(row.getString("reference"), "Demande", row.getString("name"));
        String found = row.getString("found");
        return found == null ? hit : hit.naming(new Who(PersonKind.STRUCTURE, found,
                "%s (%s)".formatted(row.getString("name"), row.getString("contact_name"))));
    }
}
