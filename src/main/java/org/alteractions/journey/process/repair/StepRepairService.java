package org.alteractions.journey.process.repair;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.journal.InterventionKind;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.intervention.EngineTarget;
import org.alteractions.journey.process.intervention.Interventions;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.process.stuck.StuckScan;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * What an operator does to the waiting steps of an instance, from Cockpit. Each change leaves one entry in the journal
 * and brings the list of stuck cases up to date.
 */
@Component(StepRepairService.BEAN_NAME)
public class StepRepairService {

    public static final String BEAN_NAME = "stepRepairs";

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);
    private static final int LONGEST_YEARS = 2;

    private static final Set<String> GROUPS = Stream.of(StaffGroup.values())
            .filter(group -> !Set.of(StaffGroup.OPERATORS, StaffGroup.DESIGNERS, StaffGroup.ADMINISTRATORS)
                    .contains(group))
            .map(StaffGroup::id).collect(Collectors.toUnmodifiableSet());

    private final WaitingSteps steps;
    private final StepMoves moves;
    private final RepairRights repairs;
    private final StaffRights rights;
    private final Interventions interventions;
    private final StuckScan scan;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Clock clock;

    StepRepairService(WaitingSteps steps, StepMoves moves, RepairRights repairs, StaffRights rights,
            Interventions interventions, StuckScan scan, RuntimeService runtime, TaskService tasks,
            ManagementService management, Clock clock) {
        this.steps = steps;
        this.moves = moves;
        this.repairs = repairs;
        this.rights = rights;
        this.interventions = interventions;
        this.scan = scan;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.clock = clock;
    }

    /** The steps of an instance and the groups to which their tasks can be given. */
    public record Desk(String definition, List<WaitingStep> steps, List<String> groups) {}

    public Desk desk(String instance) {
        Authentication caller = caller();
        repairs.require(instance, caller);
        String definition = instance(instance).getProcessDefinitionId();
        return new Desk(definition, steps.of(instance, definition), GROUPS.stream().sorted().toList());
    }

    public MovePreview preview(StepMove move) {
        return moves.preview(move, caller());
    }

    /** @param version of the preview that the caller has seen */
    public void move(StepMove move, String version, String reason) {
        moves.perform(move, version, reason, caller());
        scan.scan();
    }

    /** Sends the next reminder of a step now. The model decides who gets it. */
    public void remind(String instance, String step, String reason) {
        Authentication caller = caller();
        repairs.require(instance, caller);
        interventions.perform(InterventionKind.REMIND, new EngineTarget(EngineTarget.Kind.INSTANCE, instance),
                repairs.author(caller, reason, false), () -> {
                    Job timer = steps.reminder(instance, instance(instance).getProcessDefinitionId(), step)
                            .orElseThrow(ProcessRefusal.NO_REMINDER_HERE::of);
                    management.setJobDuedate(timer.getId(), Date.from(clock.instant()));
                    return true;
                });
    }

    /** @param day in Europe/Paris; the task is due at its end of work */
    public void due(String instance, String task, LocalDate day, String reason) {
        LocalDate today = LocalDate.now(clock);
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw ProcessRefusal.NO_LATER_DAY.of();
        }
        change(InterventionKind.RESCHEDULE, instance, task, reason, found -> {
            found.setDueDate(Date.from(day.atTime(END_OF_DAY).atZone(WallClock.PARIS).toInstant()));
            tasks.saveTask(found);
        });
    }

    /** Gives a task to another group. A claim ends. */
    public void reassign(String instance, String task, String group, String reason) {
        if (!GROUPS.contains(String.valueOf(group))) {
            throw ProcessRefusal.NO_SUCH_GROUP.of();
        }
        change(InterventionKind.REASSIGN, instance, task, reason, found -> {
            tasks.getIdentityLinksForTask(task).stream()
                    .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .forEach(former -> tasks.deleteCandidateGroup(task, former));
            tasks.addCandidateGroup(task, group);
            tasks.setAssignee(task, null);
        });
    }

    private interface Change {
        void of(Task task);
    }

    private void change(InterventionKind kind, String instance, String id, String reason, Change change) {
        Authentication caller = caller();
        repairs.require(instance, caller);
        interventions.perform(kind, new EngineTarget(EngineTarget.Kind.TASK, id),
                repairs.author(caller, reason, kind.needsReason()), () -> {
                    Task task = tasks.createTaskQuery().processInstanceId(instance).taskId(id).singleResult();
                    if (task == null) {
                        throw ProcessRefusal.MISSION_MOVED_MEANWHILE.of();
                    }
                    change.of(task);
                    return true;
                });
        scan.scan();
    }

    private ProcessInstance instance(String id) {
        ProcessInstance found = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
        if (found == null) {
            throw ProcessRefusal.MISSION_MOVED_MEANWHILE.of();
        }
        return found;
    }

    private Authentication caller() {
        return rights.current().orElseThrow(ProcessRefusal.ACTION_FOR_OPERATORS::of);
    }
}
