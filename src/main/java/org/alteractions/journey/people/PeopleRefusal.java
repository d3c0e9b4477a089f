package org.alteractions.journey.people;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about people's pages; the sentences are in <code>messages/people.yaml</code>. */
public enum PeopleRefusal implements RefusalCode {
    ADDRESS_OF_OTHER("name"),
    ADDRESS_TO_CONFIRM,
    CHANGED_MEANWHILE,
    CHOICE_UNKNOWN,
    COLLEAGUE_WRITES("colleague", "form", "since"),
    MERGE_COLLIDES,
    MERGE_OTHER_CHAPTER,
    MERGE_OTHER_KIND,
    MERGE_SELF,
    NOTHING_CHANGED,
    NOT_READABLE("reason"),
    NUMBER_OUT_OF_RANGE,
    REASON_MISSING,
    REASON_TOO_LONG("longest"),
    SUCCESSOR_MISSING,
    UNDO_ADDRESS_TAKEN,
    UNDO_KEPT_MERGED,
    UNDO_LATER_FIRST("name"),
    UNDO_RELATED_GONE,
    UNDO_TOO_LATE,
    VALUE_MISSING,
    VALUE_TOO_LONG("longest");

    private final List<String> parameters;

    PeopleRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
