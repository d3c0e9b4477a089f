package org.alteractions.journey.mission;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about a mission; the sentences are in <code>messages/mission.yaml</code>. */
public enum MissionRefusal implements RefusalCode {
    CHARTER_NOT_ACCEPTED("missing"),
    CHARTER_QUESTION_MISSING,
    COACHING_REMARK_MISSING,
    DELIVERABLE_NOT_LATER("planned"),
    KICK_OFF_PAST,
    KICK_OFF_TOO_LATE("deliverable"),
    MID_TERM_TOO_LATE("deliverable"),
    NEWCOMER_WITHOUT_CHARTER,
    NO_CHARTER_ANSWER_AWAITED,
    NO_COACHING_ANSWER_AWAITED,
    NO_DELIVERABLE_AWAITED,
    NO_NEWS_AWAITED,
    NO_PARTY,
    OTHER_CHAPTER,
    SIGNED_NAME_MISSING,
    VERSIONS_TOO_MANY("versions");

    private final List<String> parameters;

    MissionRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
