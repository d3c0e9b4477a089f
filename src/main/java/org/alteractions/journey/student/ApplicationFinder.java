package org.alteractions.journey.student;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds applications by number or by student. */
@Component
class ApplicationFinder implements CaseFinder {

    private final JdbcClient jdbc;

    ApplicationFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        // Two queries in one: each uses the index of its table.
        return jdbc.sql("""
                select wanted.reference, s.first_name || ' ' || s.last_name as name, wanted.found
                from (
                    select a.number as reference, a.student_id, a.season, named.id as found
                    from (select s.id from student s where %s) named join application a on a.student_id = named.id
                    union all
                    select a.number, a.student_id, a.season, null from application a where %s
                ) wanted join student s on s.id = wanted.student_id join season on season.reference = wanted.season
                where season.chapter in (:chapters)
                order by wanted.reference desc limit :most"""
                        .formatted(wanted.in("s.search_words", "s.search_phone"), wanted.in("a.search_words")))
                .params(wanted.parameters())
                .query(ApplicationFinder::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        Hit hit = Hit.of(row.getString("reference"), "Candidature", row.getString("name"));
        String found = row.getString("found");
        return found == null ? hit : hit.naming(new Who(PersonKind.STUDENT, found, row.getString("name")));
    }
}
