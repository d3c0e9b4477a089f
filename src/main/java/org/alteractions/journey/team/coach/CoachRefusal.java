package org.alteractions.journey.team.coach;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about coaches. Their sentences are in <code>messages/team.yaml</code>. */
public enum CoachRefusal implements RefusalCode {
    COACH_ADDRESS_TAKEN,
    COACH_FULL,
    COACH_KNOWN_OTHERWISE("name"),
    COACH_NO_LONGER_OFFERED,
    COACH_OF_OTHER_CHAPTER,
    COMPANY_NAME_TAKEN;

    private final List<String> parameters;

    CoachRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
