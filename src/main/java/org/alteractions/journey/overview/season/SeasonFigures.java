package org.alteractions.journey.overview.season;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.dossier.DossierCounts;
import org.alteractions.journey.overview.dossier.DossierFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what became of the requests and applications of seasons, in two statements for all of them. */
@Component
class SeasonFigures {

    private final JdbcClient jdbc;
    private final DossierCounts dossiers;
    private final Clock clock;

    SeasonFigures(JdbcClient jdbc, DossierCounts dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    Map<SeasonReference, Map<DossierFigure, Integer>> dossiers(Collection<SeasonReference> seasons, Sight sight) {
        return dossiers.of(seasons, sight, LocalDate.now(clock));
    }

    Map<SeasonReference, Map<ApplicationFigure, Integer>> applications(Collection<SeasonReference> seasons) {
        Map<SeasonReference, Map<ApplicationFigure, Integer>> counts = new HashMap<>();
        List<String> ids = seasons.stream().map(SeasonReference::value).toList();
        if (!ids.isEmpty()) {
            jdbc.sql(ApplicationFigure.counts()).param("seasons", ids).query(row -> {
                Map<ApplicationFigure, Integer> of = new EnumMap<>(ApplicationFigure.class);
                for (ApplicationFigure figure : ApplicationFigure.values()) {
                    of.put(figure, row.getInt(figure.name()));
                }
                counts.put(SeasonReference.of(row.getString("season")), of);
            });
        }
        return counts;
    }
}
