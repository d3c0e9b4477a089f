package org.alteractions.journey.seminar;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Reasons for refusals about a seminar; the sentences are in <code>messages/seminar.yaml</code>. */
public enum SeminarRefusal implements RefusalCode {
    ATTENDANCE_SETTLED,
    MOVED_ON("seminar"),
    NOT_AWAITED,
    OTHER_CHAPTER;

    private final List<String> parameters;

    SeminarRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
