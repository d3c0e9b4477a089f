package org.alteractions.journey.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Open tasks of each staff member. */
@Component
public class StaffTasks {

    private final IdentityService identity;
    private final TaskService tasks;
    private final Clock clock;
    private final String tasklist;

    StaffTasks(
            IdentityService identity, TaskService tasks, Clock clock, @Value("${journey.base-url:}") String address) {
        this.identity = identity;
        this.tasks = tasks;
        this.clock = clock;
        this.tasklist = address.replaceAll("/$", "") + "/camunda/app/tasklist/default/#/?task=";
    }

    /**
     * A staff member with an account.
     *
     * @param chapters that the staff member works for
     */
    public record Colleague(String account, String name, String email, List<ChapterId> chapters) {}

    /**
     * An open task.
     *
     * @param name step and case, as the engine stores it
     * @param due  null without a due date
     */
    public record OpenTask(String id, String name, ChapterId chapter, Instant due, String link) {

        public boolean isLate(Instant now) {
            return due != null && due.isBefore(now);
        }
    }

    /** Staff members with an e-mail address and a chapter, by account. */
    public List<Colleague> colleagues() {
        return identity.createUserQuery().orderByUserId().asc().list().stream()
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(this::colleague)
                .filter(colleague -> !colleague.chapters().isEmpty())
                .toList();
    }

    /**
     * Tasks assigned to the staff member or open to the staff member's groups, without those whose follow-up date is
     * ahead; earliest due date first.
     */
    public List<OpenTask> of(String account) {
        List<String> groups = identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
        String[] chapters = chapters(account).stream().map(ChapterId::value).toArray(String[]::new);
        Stream<Task> waiting = groups.isEmpty() || chapters.length == 0
                ? Stream.empty()
                : ready().taskCandidateGroupIn(groups).tenantIdIn(chapters).list().stream();
        return Stream.concat(waiting, ready().taskAssignee(account).list().stream())
                .map(this::open)
                .distinct()
                .sorted(Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OpenTask::name))
                .toList();
    }

    /** The open task of a step of a case; the earliest due if there are several. */
    public Optional<OpenTask> at(CaseReference reference, String step) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).taskDefinitionKey(step)
                .orderByDueDate().asc().list().stream().findFirst().map(this::open);
    }

    private TaskQuery ready() {
        return tasks.createTaskQuery().active().followUpBeforeOrNotExistent(Date.from(clock.instant()));
    }

    private Colleague colleague(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .reduce((first, last) -> first + " " + last)
                .orElse(user.getId());
        return new Colleague(user.getId(), name, user.getEmail().strip(), chapters(user.getId()));
    }

    private List<ChapterId> chapters(String account) {
        return identity.createTenantQuery().userMember(account).includingGroupsOfUser(true).orderByTenantId().asc()
                .list().stream().map(tenant -> ChapterId.of(tenant.getId())).toList();
    }

    private OpenTask open(Task task) {
        return new OpenTask(task.getId(), task.getName(), ChapterId.of(task.getTenantId()),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null), tasklist + task.getId());
    }
}
