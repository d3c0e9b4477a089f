package org.alteractions.journey.overview.application;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.overview.season.ApplicationFigure;
import org.alteractions.journey.student.Application;

/**
 * What a list of applications shows. It stands in the address, so that a reload, a bookmark or a mailed link shows the
 * same list. Unknown values are ignored.
 *
 * @param words  to search for; empty for all
 * @param figure only with a season
 * @param state  {@link #OPEN}, {@link #ALL} or the key of a state
 * @param cv     empty, "avec" or "sans"
 * @param page   from 1
 */
public record ApplicationFilter(
        String words,
        Optional<SeasonReference> season,
        Optional<ApplicationFigure> figure,
        String state,
        String cv,
        ApplicationSort sort,
        int page) {

    /** Applications that have not ended; the list without any filter. */
    static final String OPEN = "en-cours";
    static final String ALL = "toutes";

    private static final List<String> WITH = List.of("avec", "sans");
    private static final int LONGEST_WORDS = 100;

    static ApplicationFilter of(Map<String, String> asked) {
        Optional<SeasonReference> season = value(asked, "saison").map(SeasonReference::of);
        Optional<ApplicationFigure> figure =
                season.flatMap(known -> value(asked, "etape")).flatMap(ApplicationFigure::ofKey);
        return new ApplicationFilter(
                value(asked, "q").orElse(""),
                season,
                figure,
                value(asked, "etat").filter(ApplicationFilter::isState).orElse(figure.isPresent() ? ALL : OPEN),
                value(asked, "cv").filter(WITH::contains).orElse(""),
                value(asked, "tri").flatMap(ApplicationSort::ofKey).orElse(ApplicationSort.NAME),
                value(asked, "page").map(ApplicationFilter::number).orElse(1));
    }

    private static boolean isState(String key) {
        return key.equals(OPEN) || key.equals(ALL) || stateOf(key).isPresent();
    }

    static String key(Application.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Application.State> stateOf(String key) {
        return Arrays.stream(Application.State.values()).filter(state -> key(state).equals(key)).findFirst();
    }

    /** The states that the list shows. */
    List<Application.State> states() {
        return stateOf(state).map(List::of).orElseGet(() -> Arrays.stream(Application.State.values())
                .filter(one -> state.equals(ALL) || !one.ended())
                .toList());
    }

    /** Whether the search is too long to be one. */
    boolean isTooLong() {
        return words.length() > LONGEST_WORDS;
    }

    public boolean isFiltered() {
        return !words.isEmpty() || season.isPresent() || !state.equals(OPEN) || !cv.isEmpty();
    }

    ApplicationFilter on(int other) {
        return new ApplicationFilter(words, season, figure, state, cv, sort, other);
    }

    /** Parameters of the list's address; empty ones are left out. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        parameters.put("saison", season.map(SeasonReference::value).orElse(""));
        parameters.put("etape", figure.map(ApplicationFigure::key).orElse(""));
        parameters.put("etat", state.equals(figure.isPresent() ? ALL : OPEN) ? "" : state);
        parameters.put("cv", cv);
        parameters.put("tri", sort == ApplicationSort.NAME ? "" : sort.key());
        parameters.put("page", page == 1 ? "" : String.valueOf(page));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static Optional<String> value(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int number(String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }
}
