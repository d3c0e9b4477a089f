package org.alteractions.journey.list;

import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.SeasonReference;

/** The parameters of a list's address. An unknown value counts as not chosen. */
public record ListParameters(Map<String, String> asked) {

    public static final String WORDS = "q";
    public static final String SEASON = "saison";
    static final String SORT = "tri";
    static final String PAGE = "page";

    public ListParameters {
        asked = Map.copyOf(asked);
    }

    public Optional<String> value(String parameter) {
        return Optional.ofNullable(asked.get(parameter)).map(String::strip).filter(text -> !text.isEmpty());
    }

    public <C extends Enum<C> & ListChoice> Optional<C> choice(String parameter, Class<C> type) {
        return value(parameter).flatMap(key -> ListChoice.of(type, key));
    }

    public Optional<SeasonReference> season() {
        return value(SEASON).map(SeasonReference::of);
    }

    /** From 1. */
    int page() {
        return value(PAGE).map(ListParameters::number).orElse(1);
    }

    private static int number(String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }
}
