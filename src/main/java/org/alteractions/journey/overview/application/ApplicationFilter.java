package org.alteractions.journey.overview.application;

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
import org.alteractions.journey.overview.season.ApplicationFigure;
import org.alteractions.journey.student.Application;

/**
 * What a list of applications shows. Without any filter these are the applications that have not ended.
 *
 * @param figure only with a season
 */
public record ApplicationFilter(
        Shown<ApplicationSort> shown,
        Optional<SeasonReference> season,
        Optional<ApplicationFigure> figure,
        ApplicationStates state,
        Optional<Boolean> cv) implements ListFilter {

    private static final String STEP = "etape";
    private static final String STATE = "etat";
    private static final Opposites CV = Opposites.with("cv", "CV", "Avec un CV", "Sans CV");

    static ApplicationFilter of(ListParameters asked) {
        Optional<SeasonReference> season = asked.season();
        Optional<ApplicationFigure> figure = season.flatMap(known -> asked.choice(STEP, ApplicationFigure.class));
        return new ApplicationFilter(
                Shown.of(asked, ApplicationSort.class),
                season,
                figure,
                asked.value(STATE).flatMap(ApplicationStates::ofKey).orElse(usual(figure)),
                CV.of(asked));
    }

    // A figure counts applications that have ended, too.
    private static ApplicationStates usual(Optional<ApplicationFigure> figure) {
        return figure.isPresent() ? ApplicationStates.ALL : ApplicationStates.OPEN;
    }

    /** The states that the list shows. */
    List<Application.State> states() {
        return state.states();
    }

    @Override
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(ListParameters.SEASON, season.map(SeasonReference::value).orElse(""));
        chosen.put(STEP, figure.map(ApplicationFigure::key).orElse(""));
        chosen.put(STATE, state.equals(usual(figure)) ? "" : state.key());
        chosen.put(CV.parameter(), CV.key(cv));
        return chosen;
    }

    /** The selections that follow the season's. */
    List<FilterField> fields() {
        List<FilterField> fields = List.of(
                FilterField.of(STATE, "État", "", ApplicationStates.choices(), Optional.of(state),
                        ApplicationStates::label),
                CV.field(cv));
        return season.isEmpty() ? fields : FilterField.before(
                FilterField.of(STEP, "Étape de la saison", "Toutes", ApplicationFigure.class, figure), fields);
    }
}
