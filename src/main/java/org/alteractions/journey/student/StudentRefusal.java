package org.alteractions.journey.student;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about students and applications; the sentences are in <code>messages/student.yaml</code>. */
public enum StudentRefusal implements RefusalCode {
    ADDRESS_TAKEN,
    ALREADY_REGISTERED,
    ANSWER_TOO_LATE("lastDay"),
    APPLICATION_CLOSED("application", "state"),
    APPLICATION_OF_OTHER_CHAPTER,
    DOCUMENTS_MISSING,
    FILE_MISSING,
    KNOWN_OTHERWISE,
    NOT_POSSIBLE_NOW("application", "state"),
    NO_SEMINAR_AHEAD,
    REGISTRATION_CLOSED("closing"),
    REGISTRATION_NOT_YET_OPEN("opening"),
    SCHOOL_UNKNOWN,
    SEASON_CANCELLED,
    SEASON_OF_OTHER_CHAPTER;

    private final List<String> parameters;

    StudentRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
