package org.alteractions.journey.overview.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.list.ListPage;
import org.alteractions.journey.list.ListQuery;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.WaitWords;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.process.waiting.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dossiers that a filter shows to its reader. The number of statements does not depend on their number. */
@Component
public class DossierList {

    /** Names, numbers, places and titles by which somebody on the telephone names a dossier. */
    private static final List<String> SEARCHED = List.of("d.search_words", "s.search_words", "c.search_words");

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

    public ListPage<DossierRow> page(DossierFilter filter, Sight sight) {
        return page(filter, sight, waits.tasks(sight.chapters()));
    }

    /** @param tasks all open tasks of the chapters */
    public ListPage<DossierRow> page(DossierFilter filter, Sight sight, List<Wait> tasks) {
        return query(filter, sight, tasks).page("d.reference", filter.shown(), (row, number) -> row.getString(1))
                .with(references -> rows.of(lines(references, filter, sight, tasks), tasks, sight));
    }

    // Dates and stages are read for the rows of the page only, as they cost a subselect each.
    private List<DossierRows.Line> lines(
            List<String> references, DossierFilter filter, Sight sight, List<Wait> tasks) {
        return references.isEmpty()
                ? List.of()
                : query(filter, sight, tasks).where("d.reference in (:shown)").with("shown", references)
                        .all(DossierRows.COLUMNS, filter.shown().sort(), rows::line);
    }

    /** All rows of a filter, for an export. */
    public List<DossierRow> all(DossierFilter filter, Sight sight) {
        List<Wait> tasks = waits.tasks(sight.chapters());
        return rows.of(query(filter, sight, tasks).all(DossierRows.COLUMNS, filter.shown().sort(), rows::line), tasks,
                sight);
    }

    private ListQuery query(DossierFilter filter, Sight sight, List<Wait> tasks) {
        ListQuery query = ListQuery.of(jdbc, tables(filter))
                .with(sight.parameters())
                .with("today", LocalDate.now(clock))
                .where(sight.condition())
                .where(filter.team(), "t.dossier is not null")
                .where(filter.coach(), "t.coach_id is not null")
                .where(filter.late(), "d.reference in (:late)")
                .search(filter.shown(), SEARCHED, "s.search_phone");
        filter.season().ifPresent(season -> query.with("seasons", List.of(season.value())));
        filter.figure().ifPresent(figure -> query.where(figure.condition()));
        filter.state().ifPresent(state -> query.where(state.condition()));
        return filter.late().isEmpty() ? query : query.with("late", late(tasks));
    }

    private static String tables(DossierFilter filter) {
        return DossierTables.JOINED
                + (filter.season().isEmpty() ? "" : DossierTables.SEASONS_OF_DOSSIER)
                + (filter.shown().sort() == DossierSort.NEXT
                        ? "\nleft join " + DossierTables.NEXT_DATES + " on n.dossier = d.reference" : "");
    }

    /** References with a late task; at least one value, because SQL allows no empty list. */
    private Collection<String> late(List<Wait> tasks) {
        List<String> late = tasks.stream().filter(words::isLate).map(Wait::reference).map(CaseReference::value)
                .distinct().collect(Collectors.toCollection(ArrayList::new));
        late.add("");
        return late;
    }
}
