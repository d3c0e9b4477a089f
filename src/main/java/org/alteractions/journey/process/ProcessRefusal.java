package org.alteractions.journey.process;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Reasons to refuse a form, a draft or a task; sentences in <code>messages/process.yaml</code>. */
public enum ProcessRefusal implements RefusalCode {
    ACTION_CLOSED,
    ACTION_CLOSED_TO_DESIGNERS,
    ACTION_CLOSED_TO_OPERATORS,
    ACTION_FOR_ADMINISTRATORS,
    ACTION_FOR_OPERATORS,
    ANSWER_MISSING,
    CHOICE_UNKNOWN,
    DRAFT_TOO_LONG,
    DRAFT_UNREADABLE,
    DRAFTS_TOO_MANY("drafts"),
    ENGINE_KEEPS_NO_WORDS,
    INSTANCES_FOR_OPERATORS,
    MISSION_MOVED_MEANWHILE,
    MOVE_AGAINST_THE_CASE,
    MOVE_ENDS_THE_INSTANCE,
    MOVE_NEEDS_THE_ANSWER,
    NO_LATER_DAY,
    NO_REMINDER_HERE,
    NO_SUCH_GROUP,
    NOTES_IN_THE_JOURNAL,
    NO_SUCH_TIME("reason"),
    OTHER_RECORD_SHOWN,
    RECORD_CHANGED,
    RECORD_CHANGED_BY("colleague", "questions", "moment"),
    REASON_MISSING,
    REASON_TOO_LONG,
    REHEARSAL_REFUSED("reason"),
    TASK_CLAIMED,
    TASK_COMPLETED,
    TASK_FOR_ITS_CHAPTER,
    TASK_HAS_DRAFT,
    TASK_NOT_YOURS,
    VALUES_BY_FORMS;

    private final List<String> parameters;

    ProcessRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
