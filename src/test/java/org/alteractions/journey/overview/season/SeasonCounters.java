package org.alteractions.journey.overview.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.dossier.DossierFigure;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts each season's figures a second time, in Java from plain rows of the tables, and compares them with those of the
 * season page. Every story ends with this check.
 */
@Component
public class SeasonCounters {

    private final JdbcClient jdbc;
    private final SeasonRepository seasons;
    private final ChapterRepository chapters;
    private final SeasonFigures figures;
    private final Clock clock;

    SeasonCounters(
            JdbcClient jdbc, SeasonRepository seasons, ChapterRepository chapters, SeasonFigures figures, Clock clock) {
        this.jdbc = jdbc;
        this.seasons = seasons;
        this.chapters = chapters;
        this.figures = figures;
        this.clock = clock;
    }

    private record Row(List<Object> cells) {

        String text(int cell) {
            return cells.get(cell) == null ? "" : cells.get(cell).toString();
        }

        LocalDate day(int cell) {
            return cells.get(cell) == null ? null : LocalDate.parse(text(cell));
        }
    }

    public void assertEqualToTables() {
        List<ChapterId> all = chapters.all().stream().map(Chapter::id).toList();
        List<Season> known = seasons.of(all);
        if (known.isEmpty()) {
            return;
        }
        List<SeasonReference> ids = known.stream().map(Season::reference).toList();
        var dossiers = figures.dossiers(ids, new Sight("counters", List.of(), all, Optional.empty()));
        var applications = figures.applications(ids);
        Tables tables = new Tables();
        for (Season season : known) {
            assertThat(dossiers.getOrDefault(season.reference(), Map.of()))
                    .as("dossiers of " + season.reference())
                    .containsAllEntriesOf(counted(tables, season, known))
                    .satisfies(counts -> assertThat(counts.isEmpty() || counts.size() == DossierFigure.values().length)
                            .isTrue());
            assertThat(applications.getOrDefault(season.reference(), Map.of()))
                    .as("applications of " + season.reference())
                    .containsAllEntriesOf(counted(tables, season));
        }
    }

    private final class Tables {

        private final List<Row> dossiers = rows("select reference, chapter, state from dossier");
        private final List<Row> teams = rows("select dossier, season from team");
        private final List<Row> journal = rows("select reference, event, happened_at, id from journal_entry");
        private final List<Row> presented = rows("""
                select p.dossier, q.season, q.state from presented_dossier p
                join presentation q on q.reference = p.presentation""");
        private final List<Row> milestones = rows("select mission, due_on, reached_on from milestone");
        private final List<Row> restitutions = rows("select dossier, held_on from restitution");
        private final List<Row> reviews = rows("select dossier, state from review");
        private final List<Row> applications = rows("select number, season, carried_over from application");
        private final List<Row> interviews = rows("select candidate, state from interview");

        boolean tells(String reference, String... events) {
            return journal.stream().anyMatch(entry ->
                    entry.text(0).equals(reference) && Arrays.asList(events).contains(entry.text(1)));
        }

        boolean any(List<Row> rows, String... cells) {
            return rows.stream().anyMatch(row -> {
                for (int at = 0; at < cells.length; at++) {
                    if (!row.text(at).equals(cells[at])) {
                        return false;
                    }
                }
                return true;
            });
        }
    }

    private Map<DossierFigure, Integer> counted(Tables tables, Season season, List<Season> all) {
        LocalDate today = LocalDate.now(clock);
        String id = season.reference().value();
        LocalDate begins = all.stream()
                .filter(other -> other.chapter().equals(season.chapter())
                        && other.missionsStart().isBefore(season.missionsStart()))
                .map(Season::missionsStart).max(Comparator.naturalOrder()).orElse(LocalDate.of(2000, 1, 1));
        Predicate<String> asked = dossier -> tables.journal.stream().anyMatch(entry -> entry.text(0).equals(dossier)
                && entry.text(1).equals("REQUEST_RECEIVED") && isWithin(entry, begins, season.missionsStart()));
        Predicate<String> presented = dossier -> tables.any(tables.presented, dossier, id, "HELD");
        Predicate<String> team = dossier -> tables.any(tables.teams, dossier, id);
        Predicate<String> running = team.and(dossier -> tables.dossiers.stream()
                .anyMatch(row -> row.text(0).equals(dossier) && row.text(2).equals("IN_MISSION")));
        Predicate<String> late = dossier -> tables.milestones.stream().anyMatch(row -> row.text(0).equals(dossier)
                && row.day(2) == null && row.day(1).isBefore(today));
        Predicate<String> risky = dossier -> tables.journal.stream()
                .filter(entry -> entry.text(0).equals(dossier)
                        && List.of("MISSION_AT_RISK", "RISK_OVER").contains(entry.text(1)))
                .max(Comparator.comparing(entry -> Long.parseLong(entry.text(3))))
                .filter(entry -> entry.text(1).equals("MISSION_AT_RISK")).isPresent();
        Predicate<String> accepted = dossier -> tables.tells(dossier, "REQUEST_ACCEPTED", "SCOPE_ACCEPTED");
        Map<DossierFigure, Predicate<String>> conditions = new EnumMap<>(DossierFigure.class);
        conditions.put(DossierFigure.ASKED, asked);
        conditions.put(DossierFigure.QUALIFIED, asked.or(presented).or(team).and(accepted));
        conditions.put(DossierFigure.PRESENTED, presented);
        conditions.put(DossierFigure.IN_TEAM, team);
        conditions.put(DossierFigure.ON_TIME, running.and(late.negate()).and(risky.negate()));
        conditions.put(DossierFigure.AT_RISK, running.and(late.negate()).and(risky));
        conditions.put(DossierFigure.LATE, running.and(late));
        conditions.put(DossierFigure.RESTITUTED, team.and(dossier -> tables.restitutions.stream()
                .anyMatch(row -> row.text(0).equals(dossier) && row.day(1) != null)));
        conditions.put(DossierFigure.REVIEWED, team.and(dossier -> tables.any(tables.reviews, dossier, "HELD")));
        Map<DossierFigure, Integer> counts = new EnumMap<>(DossierFigure.class);
        conditions.forEach((figure, condition) -> counts.put(figure, (int) tables.dossiers.stream()
                .filter(row -> row.text(1).equals(season.chapter().value()))
                .filter(row -> condition.test(row.text(0))).count()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Map<ApplicationFigure, Integer> counted(Tables tables, Season season) {
        Map<ApplicationFigure, Predicate<Row>> conditions = new EnumMap<>(ApplicationFigure.class);
        conditions.put(ApplicationFigure.REGISTERED, row -> !Boolean.parseBoolean(row.text(2)));
        conditions.put(ApplicationFigure.INVITED, row -> tables.tells(row.text(0), "CANDIDATE_INVITED"));
        conditions.put(ApplicationFigure.INTERVIEWED, row -> tables.any(tables.interviews, row.text(0), "HELD"));
        conditions.put(ApplicationFigure.CHOSEN, row -> tables.tells(row.text(0), "PLACE_OFFERED"));
        conditions.put(ApplicationFigure.TRAINED, row -> tables.tells(row.text(0), "STUDENT_TRAINED"));
        Map<ApplicationFigure, Integer> counts = new EnumMap<>(ApplicationFigure.class);
        conditions.forEach((figure, condition) -> counts.put(figure, (int) tables.applications.stream()
                .filter(row -> row.text(1).equals(season.reference().value())).filter(condition).count()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static boolean isWithin(Row entry, LocalDate from, LocalDate until) {
        LocalDate day = OffsetDateTime.parse(entry.text(2)).atZoneSameInstant(WallClock.PARIS).toLocalDate();
        return !day.isBefore(from) && day.isBefore(until);
    }

    private List<Row> rows(String query) {
        return jdbc.sql(query)
                .query((row, number) -> {
                    Object[] cells = new Object[row.getMetaData().getColumnCount()];
                    for (int cell = 0; cell < cells.length; cell++) {
                        cells[cell] = row.getMetaData().getColumnTypeName(cell + 1).toUpperCase().contains("TIME ZONE")
                                || row.getMetaData().getColumnTypeName(cell + 1).equalsIgnoreCase("timestamptz")
                                ? row.getObject(cell + 1, OffsetDateTime.class)
                                : row.getObject(cell + 1);
                    }
                    return new Row(Arrays.asList(cells));
                })
                .list();
    }
}
