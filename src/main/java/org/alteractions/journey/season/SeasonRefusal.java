package org.alteractions.journey.season;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about a season; the sentences are in <code>messages/season.yaml</code>. */
public enum SeasonRefusal implements RefusalCode {
    CAFE_SELECT_TOO_EARLY,
    CLOSING_AFTER_CAFE_SELECT,
    CLOSING_PAST,
    CLOSING_TOO_EARLY,
    ENDED("season", "state"),
    EXISTS("season"),
    MISSIONS_END_TOO_EARLY,
    MISSIONS_RUNNING("count"),
    MISSIONS_START_TOO_EARLY,
    OPENING_PAST,
    OTHER_YEAR("year"),
    SEMINAR_TOO_EARLY;

    private final List<String> parameters;

    SeasonRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
