package org.alteractions.journey.overview.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.overview.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the dossiers of seasons that their reader may see, all figures in one statement. */
@Component
public class DossierCounts {

    private static final String COUNTS = Arrays.stream(DossierFigure.values())
            .map(figure -> "count(*) filter (where " + figure.condition() + ") as " + figure.name())
            .collect(Collectors.joining(", "));

    // Only what figures name: the database plans a short join faster.
    private static final String TABLES = "dossier d" + DossierTables.SEASONS_OF_DOSSIER
            + "\nleft join restitution r on r.dossier = d.reference\nleft join review v on v.dossier = d.reference";

    private final JdbcClient jdbc;

    DossierCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param today in Europe/Paris; a mission is late from the day after the date of a milestone */
    public Map<SeasonReference, Map<DossierFigure, Integer>> of(
            Collection<SeasonReference> seasons, Sight sight, LocalDate today) {
        Map<SeasonReference, Map<DossierFigure, Integer>> counts = new HashMap<>();
        if (!seasons.isEmpty()) {
            jdbc.sql("select o.season, " + COUNTS + " from " + TABLES + " where " + sight.condition()
                            + " group by o.season")
                    .params(sight.parameters())
                    .param("seasons", seasons.stream().map(SeasonReference::value).toList())
                    .param("today", today)
                    .query(row -> {
                        Map<DossierFigure, Integer> of = new EnumMap<>(DossierFigure.class);
                        for (DossierFigure figure : DossierFigure.values()) {
                            of.put(figure, row.getInt(figure.name()));
                        }
                        counts.put(SeasonReference.of(row.getString(1)), of);
                    });
        }
        return counts;
    }
}
