package org.alteractions.journey.cafeselect.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.preparation.IdleInterviewers;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of the Cafés Select. One statement reads all of them. Interviewers without an interview are read for the
 * sessions ahead only, of which a chapter has one or two.
 */
@Component
class SessionList {

    private static final Set<CafeSelect.State> AHEAD = Set.of(CafeSelect.State.PREPARED, CafeSelect.State.PUBLISHED);

    private final JdbcClient jdbc;
    private final CafeSelectRepository sessions;
    private final IdleInterviewers idle;

    SessionList(JdbcClient jdbc, CafeSelectRepository sessions, IdleInterviewers idle) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.idle = idle;
    }

    /**
     * A session.
     *
     * @param state  in words
     * @param idle   which interviewers have no interview; empty if everybody has one
     * @param scored whether scorecards are awaited
     */
    public record Line(SeasonReference season, LocalDate on, String place, CafeSelect.State at, String state,
            String idle, boolean scored) {

        public String day() {
            return WrittenDates.day(on);
        }

        public boolean printable() {
            return at.isPublished();
        }

        public boolean deliberated() {
            return at.isHeld();
        }

        private Line with(String withoutInterview) {
            return new Line(season, on, place, at, state, withoutInterview, scored);
        }
    }

    List<Line> of(Collection<ChapterId> chapters) {
        if (chapters.isEmpty()) {
            return List.of();
        }
        Set<SessionReference> awaited = Set.copyOf(sessions.awaitingScorecards(chapters));
        List<Line> lines = jdbc.sql("""
                        select c.season, c.starts_at, c.place, c.state, c.revision from cafe_select c
                        join season s on s.reference = c.season
                        where s.chapter in (:chapters) and s.state <> 'CANCELLED' order by c.season""")
                .param("chapters", chapters.stream().map(ChapterId::value).toList())
                .query((row, number) -> line(row, awaited))
                .list();
        Map<SeasonReference, CafeSelect> ahead = sessions.findAllByReferenceIn(lines.stream()
                        .filter(line -> AHEAD.contains(line.at())).map(line -> line.season().cafeSelect()).toList())
                .stream().collect(Collectors.toMap(CafeSelect::season, Function.identity()));
        return lines.stream()
                .map(line -> ahead.containsKey(line.season())
                        ? line.with(idle.inWords(ahead.get(line.season())).orElse("")) : line)
                .toList();
    }

    private static Line line(ResultSet row, Set<SessionReference> awaited) throws SQLException {
        SeasonReference season = SeasonReference.of(row.getString("season"));
        CafeSelect.State state = CafeSelect.State.valueOf(row.getString("state"));
        return new Line(season, row.getTimestamp("starts_at").toLocalDateTime().toLocalDate(), row.getString("place"),
                state, state.inWords(row.getInt("revision")), "", awaited.contains(season.cafeSelect()));
    }
}
