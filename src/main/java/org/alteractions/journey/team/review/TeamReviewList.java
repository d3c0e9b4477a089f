package org.alteractions.journey.team.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.season.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of the seasons with teams, latest first, in one statement. */
@Component
class TeamReviewList {

    private static final String REVIEWS = """
            select t.season, t.state, t.variant, s.term, s.season_year, c.name as chapter,
                (select count(*) from variant_team w where w.team_variant = v.id) as teams,
                (select count(*) from variant_member w where w.team_variant = v.id) as members
            from team_desk t join season s on s.reference = t.season join chapter c on c.id = s.chapter
            left join team_variant v on v.season = t.season and v.number = t.variant
            where s.chapter in (:chapters) order by s.missions_start desc, s.reference""";

    private final JdbcClient jdbc;

    TeamReviewList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A season.
     *
     * @param title for instance "Nantes, automne 2026"
     * @param state in words
     */
    public record Line(SeasonReference season, String title, String state, String summary) {}

    List<Line> of(Collection<ChapterId> chapters) {
        return chapters.isEmpty()
                ? List.of()
                : jdbc.sql(REVIEWS)
                        .param("chapters", chapters.stream().map(ChapterId::value).toList())
                        .query(TeamReviewList::line)
                        .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        int variant = row.getInt("variant");
        return new Line(SeasonReference.of(row.getString("season")),
                row.getString("chapter") + ", " + Term.valueOf(row.getString("term")).label() + " "
                        + row.getInt("season_year"),
                TeamReviewState.State.valueOf(row.getString("state")).label(),
                (variant == 0 ? ReviewViews.NOTHING
                        : ReviewViews.placed(variant, row.getInt("teams"), row.getInt("members"))) + ".");
    }
}
