package org.alteractions.journey.overview.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.list.FilterField;
import org.alteractions.journey.list.ListFilter;
import org.alteractions.journey.list.ListParameters;
import org.alteractions.journey.list.Opposites;
import org.alteractions.journey.list.Shown;

/**
 * What a list of dossiers shows.
 *
 * @param figure only with a season
 * @param late   whether one of the dossier's tasks is late
 */
public record DossierFilter(
        Shown<DossierSort> shown,
        Optional<SeasonReference> season,
        Optional<DossierFigure> figure,
        Optional<DossierStage> state,
        Optional<Boolean> team,
        Optional<Boolean> coach,
        Optional<Boolean> late) implements ListFilter {

    private static final String STEP = "etape";
    private static final String STATE = "etat";
    private static final Opposites TEAM = Opposites.with("equipe", "Équipe", "Avec une équipe", "Sans équipe");
    private static final Opposites COACH = Opposites.with("coach", "Coach", "Avec un coach", "Sans coach");
    private static final Opposites LATE = Opposites.whether(
            "retard", "Retard", "Avec ou sans", "Avec une tâche en retard", "Sans tâche en retard");

    static DossierFilter of(ListParameters asked) {
        Optional<SeasonReference> season = asked.season();
        return new DossierFilter(
                Shown.of(asked, DossierSort.class),
                season,
                season.flatMap(known -> asked.choice(STEP, DossierFigure.class)),
                asked.choice(STATE, DossierStage.class),
                TEAM.of(asked), COACH.of(asked), LATE.of(asked));
    }

    /** All dossiers of a season. */
    public static DossierFilter of(SeasonReference season) {
        return new DossierFilter(new Shown<>("", DossierSort.NEXT, 1), Optional.of(season), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(ListParameters.SEASON, season.map(SeasonReference::value).orElse(""));
        chosen.put(STEP, figure.map(DossierFigure::key).orElse(""));
        chosen.put(STATE, state.map(DossierStage::key).orElse(""));
        chosen.put(TEAM.parameter(), TEAM.key(team));
        chosen.put(COACH.parameter(), COACH.key(coach));
        chosen.put(LATE.parameter(), LATE.key(late));
        return chosen;
    }

    /** The selections that follow the season's. */
    List<FilterField> fields() {
        List<FilterField> fields = List.of(
                FilterField.of(STATE, "État", "Tous", DossierStage.class, state),
                TEAM.field(team), COACH.field(coach), LATE.field(late));
        return season.isEmpty() ? fields : FilterField.before(
                FilterField.of(STEP, "Étape de la saison", "Toutes", DossierFigure.class, figure), fields);
    }
}
