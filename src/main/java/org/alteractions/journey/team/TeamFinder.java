package org.alteractions.journey.team;

import java.util.List;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds dossiers by the coach, the coach's company or the students of their teams, including those who left. */
@Component
class TeamFinder implements CaseFinder {

    private static final String QUERY = """
            select d.reference, s.name, who.kind, who.id, who.name
            from (
                select team.dossier, 'COACH' as kind, c.id,
                    c.name || ' (' || company.name || ')' as name
                from team join coach c on c.id = team.coach_id join company on company.id = c.company_id
                where %1$s
                union
                select member.team, 'STUDENT', st.id, st.first_name || ' ' || st.last_name
                from team_member member join student st on st.id = member.student_id
                where %2$s
                union
                select member.team, 'STUDENT', st.id, st.first_name || ' ' || st.last_name
                from team_departure member join student st on st.id = member.student_id
                where %2$s
            ) who join dossier d on d.reference = who.dossier join structure s on s.id = d.structure_id
            where d.chapter in (:chapters)
            order by d.reference desc limit :most""";

    private final JdbcClient jdbc;

    TeamFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql(QUERY.formatted(
                        wanted.in("c.search_words || ' ' || company.search_words", "c.search_phone"),
                        wanted.in("st.search_words", "st.search_phone")))
                .params(wanted.parameters())
                .query((row, number) -> Hit.of(row.getString(1), "Demande", row.getString(2)).naming(new Who(
                        PersonKind.valueOf(row.getString(3)), row.getString(4), row.getString(5))))
                .list();
    }
}
