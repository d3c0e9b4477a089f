package org.alteractions.journey.process.cockpit;

import static org.alteractions.journey.process.ProcessRefusal.ACTION_FOR_ADMINISTRATORS;
import static org.alteractions.journey.process.ProcessRefusal.ACTION_FOR_OPERATORS;
import static org.alteractions.journey.process.ProcessRefusal.INSTANCES_FOR_OPERATORS;
import static org.alteractions.journey.process.ProcessRefusal.NOTES_IN_THE_JOURNAL;
import static org.alteractions.journey.process.ProcessRefusal.VALUES_BY_FORMS;
import static org.alteractions.journey.process.directory.StaffGroup.ADMINISTRATORS;
import static org.alteractions.journey.process.directory.StaffGroup.OPERATORS;

import java.util.Set;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.directory.StaffGroup;

/**
 * Every action that Cockpit offers, with its request to the engine. A test compares who may with the gate's rules and
 * with the engine's authorizations. The page's script names the buttons of each action (journey-doors.js).
 */
enum CockpitAction {
    READ_INSTANCES("GET /process-instance/count", For.OPERATION, INSTANCES_FOR_OPERATORS),
    CANCEL_INSTANCE("DELETE /process-instance/{instance}", For.OPERATION, ACTION_FOR_OPERATORS),
    SUSPEND_INSTANCE("PUT /process-instance/{instance}/suspended", For.OPERATION, ACTION_FOR_OPERATORS),
    SUSPEND_DEFINITION("PUT /process-definition/{definition}/suspended", For.OPERATION, ACTION_FOR_OPERATORS),
    ADD_VARIABLE("PUT /process-instance/{instance}/variables/x", For.NOBODY, VALUES_BY_FORMS),
    UPLOAD_VARIABLE("POST /process-instance/{instance}/variables/x/data", For.NOBODY, VALUES_BY_FORMS),
    EDIT_VARIABLE("PUT /execution/{instance}/localVariables/x", For.NOBODY, VALUES_BY_FORMS),
    DELETE_VARIABLE("DELETE /execution/{instance}/localVariables/x", For.NOBODY, VALUES_BY_FORMS),
    ANNOTATE_INCIDENT("PUT /incident/{incident}/annotation", For.NOBODY, NOTES_IN_THE_JOURNAL),
    RESOLVE_INCIDENT("DELETE /incident/{incident}", For.OPERATION, ACTION_FOR_OPERATORS),
    RETRY_JOB("PUT /job/{job}/retries", For.OPERATION, ACTION_FOR_OPERATORS),
    RESCHEDULE_JOB("PUT /job/{job}/duedate", For.OPERATION, ACTION_FOR_OPERATORS),
    RECALCULATE_JOB("POST /job/{job}/duedate/recalculate", For.OPERATION, ACTION_FOR_OPERATORS),
    SUSPEND_JOB("PUT /job/{job}/suspended", For.OPERATION, ACTION_FOR_OPERATORS),
    PRIORITISE_JOB("PUT /job/{job}/priority", For.OPERATION, ACTION_FOR_OPERATORS),
    DELETE_JOB("DELETE /job/{job}", For.ADMINISTRATION, ACTION_FOR_ADMINISTRATORS),
    RETRY_JOB_DEFINITION("PUT /job-definition/{jobDefinition}/retries", For.OPERATION, ACTION_FOR_OPERATORS),
    SUSPEND_JOB_DEFINITION("PUT /job-definition/{jobDefinition}/suspended", For.OPERATION, ACTION_FOR_OPERATORS),
    PRIORITISE_JOB_DEFINITION("PUT /job-definition/{jobDefinition}/jobPriority", For.OPERATION, ACTION_FOR_OPERATORS),
    ASSIGN_TASK("POST /task/{task}/assignee", For.OPERATION, ACTION_FOR_OPERATORS),
    LINK_TASK("POST /task/{task}/identity-links", For.OPERATION, ACTION_FOR_OPERATORS),
    UNLINK_TASK("POST /task/{task}/identity-links/delete", For.OPERATION, ACTION_FOR_OPERATORS),
    MODIFY_INSTANCE("POST /process-instance/{instance}/modification", For.OPERATION, ACTION_FOR_OPERATORS),
    MIGRATE_INSTANCES("POST /migration/execute", For.OPERATION, ACTION_FOR_OPERATORS),
    SEE_BATCHES("GET /history/batch/count", For.OPERATION, ACTION_FOR_OPERATORS),
    SUSPEND_BATCH("PUT /batch/{batch}/suspended", For.OPERATION, ACTION_FOR_OPERATORS),
    DELETE_BATCH("DELETE /batch/{batch}", For.OPERATION, ACTION_FOR_OPERATORS),
    DELETE_FINISHED_BATCH("DELETE /history/batch/{batch}", For.ADMINISTRATION, ACTION_FOR_ADMINISTRATORS),
    DELETE_DEPLOYMENT("DELETE /deployment/{deployment}", For.ADMINISTRATION, ACTION_FOR_ADMINISTRATORS),
    CHANGE_TIME_TO_LIVE("PUT /process-definition/{definition}/history-time-to-live",
            For.ADMINISTRATION, ACTION_FOR_ADMINISTRATORS);

    private final String request;
    private final Set<StaffGroup> who;
    private final ProcessRefusal otherwise;

    CockpitAction(String request, Set<StaffGroup> who, ProcessRefusal otherwise) {
        this.request = request;
        this.who = who;
        this.otherwise = otherwise;
    }

    private static final class For {

        static final Set<StaffGroup> OPERATION = Set.of(OPERATORS, ADMINISTRATORS);
        static final Set<StaffGroup> ADMINISTRATION = Set.of(ADMINISTRATORS);
        static final Set<StaffGroup> NOBODY = Set.of();
    }

    /** Method and path with names in braces. */
    String request() {
        return request;
    }

    boolean isOpenTo(Set<String> groups) {
        return who.stream().map(StaffGroup::id).anyMatch(groups::contains);
    }

    /** Says who may, or what takes the place of the action. */
    ProcessRefusal otherwise() {
        return otherwise;
    }
}
