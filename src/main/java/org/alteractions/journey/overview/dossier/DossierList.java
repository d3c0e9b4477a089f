package org.alteractions.journey.overview.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.WaitWords;
import org.alteractions.journey.process.search.Wanted;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.process.waiting.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dossiers that a filter shows to its reader. The number of statements does not depend on their number. */
@Component
public class DossierList {

    static final int PAGE = 50;

    /** Names, numbers, places and titles by which somebody on the telephone names a dossier. */
    private static final String SEARCHED =
            "d.search_words || ' ' || s.search_words || ' ' || coalesce(c.search_words, '')";

    private final JdbcClient jdbc;
    private final Waits waits;
    private final WaitWords words;
    private final DossierRows rows;
    private final Clock clock;

    DossierList(JdbcClient jdbc, Waits waits, WaitWords words, DossierRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.waits = waits;
        this.words = words;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A page of the list.
     *
     * @param total number of dossiers that the filter shows on all pages
     */
    public record Page(List<DossierRow> rows, int total, int pages) {}

    public Page page(DossierFilter filter, Sight sight) {
        return page(filter, sight, waits.tasks(sight.chapters()));
    }

    /** @param tasks all open tasks of the chapters */
    public Page page(DossierFilter filter, Sight sight, List<Wait> tasks) {
        Query query = query(filter, sight, tasks);
        int total = jdbc.sql("select count(*) from " + query.text).params(query.parameters)
                .query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int first = (Math.min(filter.shown().page(), pages) - 1) * PAGE;
        return new Page(rows(filter, sight, tasks, query, first, PAGE), total, pages);
    }

    /** All rows of a filter, for an export. */
    public List<DossierRow> all(DossierFilter filter, Sight sight) {
        List<Wait> tasks = waits.tasks(sight.chapters());
        return rows(filter, sight, tasks, query(filter, sight, tasks), 0, Integer.MAX_VALUE);
    }

    private List<DossierRow> rows(
            DossierFilter filter, Sight sight, List<Wait> tasks, Query query, int first, int most) {
        List<DossierRows.Line> lines = jdbc.sql("select " + DossierRows.COLUMNS + " from " + query.text
                        + " order by " + filter.shown().sort().order() + " limit :most offset :first")
                .params(query.parameters).param("most", most).param("first", first)
                .query(rows::line)
                .list();
        return rows.of(lines, tasks, sight);
    }

    private record Query(String text, Map<String, Object> parameters) {}

    private Query query(DossierFilter filter, Sight sight, List<Wait> tasks) {
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("today", LocalDate.now(clock));
        List<String> conditions = new ArrayList<>(List.of(sight.condition()));
        filter.season().ifPresent(season -> {
            parameters.put("seasons", List.of(season.value()));
            conditions.add(filter.figure().map(DossierFigure::condition).orElse(DossierTables.OF_SEASON));
        });
        filter.state().ifPresent(state -> conditions.add("(" + state.condition() + ")"));
        conditions.addAll(with(filter.team(), "t.dossier is not null"));
        conditions.addAll(with(filter.coach(), "t.coach_id is not null"));
        if (!filter.late().isEmpty()) {
            parameters.put("late", late(tasks));
            conditions.add("d.reference " + (filter.late().equals("oui") ? "" : "not ") + "in (:late)");
        }
        if (!filter.words().isEmpty()) {
            Wanted wanted = Wanted.of(filter.words(), sight.chapters(), PAGE);
            conditions.add(wanted.words().isEmpty() ? Wanted.NOTHING : wanted.in(SEARCHED, "s.search_phone"));
            wanted.parameters().forEach(parameters::putIfAbsent);
            parameters.remove("most");
        }
        return new Query(DossierTables.JOINED
                + (filter.season().isPresent() ? "\njoin " + DossierTables.SEASONS + " on z.chapter = d.chapter" : "")
                + "\nwhere " + String.join("\nand ", conditions), parameters);
    }

    private static List<String> with(String answer, String condition) {
        return answer.isEmpty() ? List.of() : List.of(answer.equals("avec") ? condition : "not (" + condition + ")");
    }

    /** References with a late task; at least one value, because SQL allows no empty list. */
    private Collection<String> late(List<Wait> tasks) {
        List<String> late = tasks.stream().filter(words::isLate).map(Wait::reference).map(CaseReference::value)
                .distinct().collect(Collectors.toCollection(ArrayList::new));
        late.add("");
        return late;
    }
}
