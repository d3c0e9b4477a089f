package org.alteractions.journey.restitution;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about a restitution; the sentences are in <code>messages/restitution.yaml</code>. */
public enum RestitutionRefusal implements RefusalCode {
    BEFORE_THE_MISSION("start"),
    NOT_YET_HELD,
    RECOMMENDATIONS_MISCOUNTED,
    TOO_LATE("latest");

    private final List<String> parameters;

    RestitutionRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
