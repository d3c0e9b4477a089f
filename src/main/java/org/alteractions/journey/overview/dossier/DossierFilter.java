package org.alteractions.journey.overview.dossier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.SeasonReference;

/**
 * What a list of dossiers shows. It stands in the address, so that a reload, a bookmark or a mailed link shows the same
 * list. Unknown values are ignored.
 *
 * @param words  to search for; empty for all
 * @param season empty for dossiers of all seasons
 * @param figure only with a season
 * @param state  key of a {@link DossierStage}; empty for all
 * @param team   empty, "avec" or "sans"
 * @param coach  empty, "avec" or "sans"
 * @param late   empty, "oui" or "non"
 * @param page   from 1
 */
public record DossierFilter(
        String words,
        Optional<SeasonReference> season,
        Optional<DossierFigure> figure,
        Optional<DossierStage> state,
        String team,
        String coach,
        String late,
        Shown shown) {

    private static final List<String> WITH = List.of("avec", "sans");
    private static final List<String> YES = List.of("oui", "non");
    private static final int LONGEST_WORDS = 100;

    /** @param page from 1 */
    public record Shown(DossierSort sort, int page) {}

    static DossierFilter of(Map<String, String> asked) {
        Optional<SeasonReference> season = value(asked, "saison").map(SeasonReference::of);
        return new DossierFilter(
                value(asked, "q").orElse(""),
                season,
                season.flatMap(known -> value(asked, "etape")).flatMap(DossierFigure::ofKey),
                value(asked, "etat").flatMap(DossierStage::ofKey),
                value(asked, "equipe").filter(WITH::contains).orElse(""),
                value(asked, "coach").filter(WITH::contains).orElse(""),
                value(asked, "retard").filter(YES::contains).orElse(""),
                new Shown(value(asked, "tri").flatMap(DossierSort::ofKey).orElse(DossierSort.NEWEST),
                        value(asked, "page").map(DossierFilter::number).orElse(1)));
    }

    /** All dossiers of a season. */
    public static DossierFilter of(SeasonReference season) {
        return new DossierFilter("", Optional.of(season), Optional.empty(), Optional.empty(), "", "", "",
                new Shown(DossierSort.NEXT, 1));
    }

    /** Whether the search is too long to be one. */
    boolean isTooLong() {
        return words.length() > LONGEST_WORDS;
    }

    boolean isFiltered() {
        return !words.isEmpty() || season.isPresent() || state.isPresent()
                || !team.isEmpty() || !coach.isEmpty() || !late.isEmpty();
    }

    DossierFilter on(int page) {
        return new DossierFilter(words, season, figure, state, team, coach, late, new Shown(shown.sort(), page));
    }

    /** Parameters of the list's address; empty ones are left out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        season.ifPresent(one -> parameters.put("saison", one.value()));
        figure.ifPresent(one -> parameters.put("etape", one.key()));
        state.ifPresent(one -> parameters.put("etat", one.key()));
        parameters.put("equipe", team);
        parameters.put("coach", coach);
        parameters.put("retard", late);
        parameters.put("tri", shown.sort() == DossierSort.NEWEST ? "" : shown.sort().key());
        parameters.put("page", shown.page() == 1 ? "" : String.valueOf(shown.page()));
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
