package org.alteractions.journey.process.security;

import static org.alteractions.journey.journal.InterventionKind.CANCEL;
import static org.alteractions.journey.journal.InterventionKind.DELETE_BATCH;
import static org.alteractions.journey.journal.InterventionKind.MIGRATE;
import static org.alteractions.journey.journal.InterventionKind.MODIFY;
import static org.alteractions.journey.journal.InterventionKind.PRIORITISE;
import static org.alteractions.journey.journal.InterventionKind.REASSIGN;
import static org.alteractions.journey.journal.InterventionKind.RESCHEDULE;
import static org.alteractions.journey.journal.InterventionKind.RESOLVE;
import static org.alteractions.journey.journal.InterventionKind.RETRY;
import static org.alteractions.journey.journal.InterventionKind.RUN;
import static org.alteractions.journey.journal.InterventionKind.SEND_MESSAGE;
import static org.alteractions.journey.journal.InterventionKind.SUSPEND;
import static org.alteractions.journey.process.directory.StaffGroup.ADMINISTRATORS;
import static org.alteractions.journey.process.directory.StaffGroup.DESIGNERS;
import static org.alteractions.journey.process.directory.StaffGroup.OPERATORS;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.journal.InterventionKind;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.security.EngineRule.Words;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * Rules for the engine's REST interface, at both addresses. Reading is left to the engine's authorizations. A change
 * that is not listed is refused for all users, so that nothing bypasses the forms: no completion, start or variable
 * without a form, and no comment, attachment, annotation, standalone task, decision or case.
 */
public final class EngineRules {

    private static final Set<StaffGroup> ANYBODY = EngineRule.anybody();
    private static final Set<StaffGroup> OPERATE = EnumSet.of(OPERATORS, ADMINISTRATORS);
    private static final Set<StaffGroup> DEPLOY = EnumSet.of(DESIGNERS, ADMINISTRATORS);
    private static final Set<StaffGroup> ADMINISTER = EnumSet.of(ADMINISTRATORS);
    private static final Set<StaffGroup> WORK = EnumSet.complementOf(EnumSet.of(OPERATORS, DESIGNERS));

    private static final String QUERIED =
            "task|process-instance|execution|variable-instance|job|job-definition|external-task|group";
    private static final String QUERIED_HISTORY =
            "activity-instance|process-instance|task|variable-instance|detail|job-log|external-task-log";

    private final List<EngineRule> reads = List.of(
            // Values of forms are personal data, which neither operators nor designers need.
            rule(GET, WORK, Words.HARMLESS,
                    "/task/{id}/{what:form-variables|rendered-form|deployed-form}",
                    "/process-definition/{id}/{what:form-variables|rendered-form|deployed-start-form}",
                    "/process-definition/key/{key}/{what:form-variables|rendered-form|deployed-start-form}",
                    "/process-definition/key/{key}/tenant-id/{tenant}/"
                            + "{what:form-variables|rendered-form|deployed-start-form}"));

    private final List<EngineRule> changes = List.of(
            // Queries in the request body; they change nothing.
            rule(POST, ANYBODY, Words.QUERY,
                    "/{kind:" + QUERIED + "}", "/{kind:" + QUERIED + "}/count",
                    "/history/{kind:" + QUERIED_HISTORY + "}", "/history/{kind:" + QUERIED_HISTORY + "}/count",
                    "/filter/{id}/{kind:list|count|singleResult}",
                    "/migration/{kind:generate|validate}",
                    "/identity/password-policy"),

            // Work of staff: tasks are completed and processes started by their forms only.
            rule(POST, ANYBODY, Words.NO_REFERENCE,
                    "/task/{id}/submit-form",
                    "/process-definition/{id}/submit-form", "/process-definition/key/{key}/submit-form"),
            rule(POST, ANYBODY, Words.ACCOUNTS, "/task/{id}/claim"),
            act(REASSIGN, POST, ANYBODY, Words.ACCOUNTS,
                    "/task/{id}/assignee",
                    "/task/{id}/delegate",
                    "/task/{id}/identity-links"),
            act(REASSIGN, POST, ANYBODY, Words.HARMLESS, "/task/{id}/unclaim", "/task/{id}/identity-links/delete"),
            // Due and follow-up dates; Tasklist sends the whole task to change a date.
            rule(PUT, ANYBODY, Words.TASK_AS_NAMED, "/task/{id}"),

            // Own name and password. Only administrators may change those of other accounts; the engine checks this.
            rule(PUT, ANYBODY, Words.PLAIN, "/user/{id}/profile", "/user/{id}/credentials"),

            // Repair of stuck instances.
            act(RETRY, POST, OPERATE, Words.HARMLESS,
                    "/job/retries", "/process-instance/job-retries",
                    "/process-instance/job-retries-historic-query-based"),
            act(RETRY, PUT, OPERATE, Words.HARMLESS, "/job/{id}/retries", "/job-definition/{id}/retries"),
            act(RUN, POST, OPERATE, Words.HARMLESS, "/job/{id}/execute"),
            act(RESCHEDULE, POST, OPERATE, Words.HARMLESS, "/job/{id}/duedate/recalculate"),
            act(RESCHEDULE, PUT, OPERATE, Words.HARMLESS, "/job/{id}/duedate"),
            act(PRIORITISE, PUT, OPERATE, Words.HARMLESS, "/job/{id}/priority", "/job-definition/{id}/jobPriority"),
            act(SUSPEND, POST, OPERATE, Words.HARMLESS, "/process-instance/suspended-async"),
            act(SUSPEND, PUT, OPERATE, Words.HARMLESS,
                    "/{kind:job|job-definition|process-instance|process-definition}/suspended",
                    "/{kind:job|job-definition|process-instance|process-definition|batch}/{id}/suspended",
                    "/process-definition/key/{key}/suspended"),
            act(RESOLVE, DELETE, OPERATE, Words.HARMLESS, "/incident/{id}"),
            act(CANCEL, DELETE, OPERATE, Words.HARMLESS, "/process-instance/{id}"),
            act(DELETE_BATCH, DELETE, OPERATE, Words.HARMLESS, "/batch/{id}"),
            act(MODIFY, POST, OPERATE, Words.NONE,
                    "/process-instance/{id}/modification", "/process-instance/{id}/modification-async",
                    "/modification/{how:execute|executeAsync}"),
            act(MIGRATE, POST, OPERATE, Words.NONE, "/migration/{how:execute|executeAsync}"),
            act(SEND_MESSAGE, POST, OPERATE, Words.NONE_BUT_ADMINISTRATORS, "/message"),

            // Deployment of new models.
            rule(POST, DEPLOY, Words.FILES, "/deployment/create"),
            rule(POST, DEPLOY, Words.HARMLESS, "/deployment/{id}/redeploy"),

            // A stored filter runs in the name of each reader.
            rule(POST, ADMINISTER, Words.FILTER, "/filter/create"),
            rule(PUT, ADMINISTER, Words.FILTER, "/filter/{id}"),

            // Accounts, rights and clean-up.
            rule(POST, ADMINISTER, Words.PLAIN,
                    "/{kind:user|group|tenant|authorization}/create", "/user/{id}/unlock", "/history/cleanup"),
            rule(PUT, ADMINISTER, Words.PLAIN,
                    "/{kind:group|tenant|authorization}/{id}", "/group/{id}/members/{user}",
                    "/tenant/{id}/user-members/{user}", "/tenant/{id}/group-members/{group}",
                    "/{kind:process-definition|decision-definition}/{id}/history-time-to-live",
                    "/{kind:process-definition|decision-definition}/key/{key}/history-time-to-live"),
            rule(DELETE, ADMINISTER, Words.HARMLESS,
                    "/{kind:user|group|tenant|authorization|filter|deployment|job}/{id}", "/group/{id}/members/{user}",
                    "/tenant/{id}/user-members/{user}", "/tenant/{id}/group-members/{group}",
                    "/process-definition/**", "/history/{kind:process-instance|variable-instance|batch}/{id}",
                    "/history/process-instance/{id}/variable-instances"),
            act(CANCEL, POST, ADMINISTER, Words.NONE,
                    "/process-instance/delete", "/process-instance/delete-historic-query-based"),
            rule(POST, ADMINISTER, Words.NONE,
                    "/history/process-instance/delete", "/history/process-instance/set-removal-time"));

    /**
     * Whether the gate lets a request pass.
     *
     * @param path within the interface: "/job/17/retries"
     */
    public boolean pass(HttpMethod method, String path, Set<String> groups) {
        return of(method, PathContainer.parsePath(path)).filter(rule -> rule.allows(groups)).isPresent();
    }

    /** The rule for a request; empty if it is forbidden for all users. */
    Optional<EngineRule> of(HttpMethod method, PathContainer path) {
        return isRead(method)
                ? Optional.of(first(reads, GET, path).orElse(rule(GET, ANYBODY, Words.HARMLESS)))
                : first(changes, method, path);
    }

    static boolean isRead(HttpMethod method) {
        return method == GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }

    private static Optional<EngineRule> first(List<EngineRule> rules, HttpMethod method, PathContainer path) {
        return rules.stream().filter(rule -> rule.covers(method, path)).findFirst();
    }

    private static EngineRule rule(HttpMethod method, Set<StaffGroup> who, Words words, String... paths) {
        return EngineRule.of(method, who, words, null, paths);
    }

    private static EngineRule act(
            InterventionKind kind, HttpMethod method, Set<StaffGroup> who, Words words, String... paths) {
        return EngineRule.of(method, who, words, kind, paths);
    }
}
