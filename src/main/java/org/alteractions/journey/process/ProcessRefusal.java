package org.alteractions.journey.process;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Reasons to refuse a form, a draft or a task; sentences in <code>messages/process.yaml</code>. */
public enum ProcessRefusal implements RefusalCode {
    ANSWER_MISSING,
    CHOICE_UNKNOWN,
    DRAFT_TOO_LONG,
    DRAFT_UNREADABLE,
    DRAFTS_TOO_MANY("drafts"),
    NO_SUCH_TIME("reason"),
    OTHER_RECORD_SHOWN,
    RECORD_CHANGED,
    RECORD_CHANGED_BY("colleague", "questions", "moment"),
    REHEARSAL_REFUSED("reason"),
    TASK_CLAIMED,
    TASK_COMPLETED,
    TASK_HAS_DRAFT,
    TASK_NOT_YOURS;

    private final List<String> parameters;

    ProcessRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
