package org.alteractions.journey.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A filter that another chapter of the frame does not have. The page is shown without it, and says so; an error would
 * hide the page, and an empty list would be a wrong answer.
 */
public enum DroppedFilter {
    SEASON(Set.of("saison", "etape"), "saison",
            "Filtre retiré : la saison choisie appartient à une autre antenne que celle affichée."),
    PERSON(Set.of("personne"), "personne",
            "Filtre retiré : la personne choisie ne travaille pas avec l'antenne affichée.");

    /** Request parameter with the dropped filter's name. */
    static final String PARAMETER = "retire";

    private final Set<String> parameters;
    private final String key;
    private final String sentence;

    DroppedFilter(Set<String> parameters, String key, String sentence) {
        this.parameters = parameters;
        this.key = key;
        this.sentence = sentence;
    }

    /** Address of the same page without the filter, in the chosen chapter. */
    public String address(HttpServletRequest request) {
        return KeptQuery.of(request).without(parameters)
                .with(ChosenChapters.PARAMETER, ChosenChapters.asked(request))
                .with(PARAMETER, key)
                .address(request.getRequestURI());
    }

    /** What to say above the page; empty if nothing was dropped. */
    static String said(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .flatMap(asked -> Arrays.stream(values()).filter(one -> one.key.equals(asked)).findFirst())
                .map(one -> one.sentence)
                .orElse("");
    }
}
