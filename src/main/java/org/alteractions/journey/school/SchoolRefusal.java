package org.alteractions.journey.school;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about a school or a presentation; the sentences are in <code>messages/school.yaml</code>. */
public enum SchoolRefusal implements RefusalCode {
    ADDRESS_TAKEN,
    AFTER_REGISTRATION("closing"),
    CONTACT_KNOWN_OTHERWISE("name"),
    DOSSIERS_MISSING,
    MOMENT_PAST,
    NAME_TAKEN,
    NO_ANSWER_AWAITED,
    NO_LONGER_OFFERED,
    NOT_YET_HELD,
    PRESENTATION_MOVED_ON("presentation", "state"),
    PRESENTATION_OF_OTHER_CHAPTER,
    REPRESENTATIVES_MISSING,
    SCHOOL_OF_OTHER_CHAPTER;

    private final List<String> parameters;

    SchoolRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
