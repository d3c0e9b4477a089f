package org.alteractions.journey.process.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.process.ModelStep;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Sets the follow-up date of tasks that report on an event: the day of the event, before which there is nothing to
 * report. Tasklist's work lists leave them out until then; the list "À venir" shows them.
 */
@Component
class FollowUps extends AbstractBpmnParseListener {

    private final Clock clock;
    private final Map<String, UnaryOperator<Date>> events;

    FollowUps(Deadlines deadlines, Clock clock) {
        this.clock = clock;
        // These tasks are due at their event, except that a season is closed some time after its last mission.
        this.events = Map.of(
                ModelStep.RECORD_PRESENTATION.id(), due -> due,
                ModelStep.RUN_SESSION.id(), due -> due,
                ModelStep.RECORD_ATTENDANCE.id(), due -> due,
                ModelStep.RECORD_RESTITUTION.id(), due -> due,
                ModelStep.CLOSE_SEASON.id(), due -> deadlines.preceding("seasonClosing", due));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        UnaryOperator<Date> event = events.get(activity.getId());
        if (event != null) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> set(task, event));
        }
    }

    private void set(DelegateTask task, UnaryOperator<Date> event) {
        if (task.getFollowUpDate() == null) {
            day(event, task.getDueDate()).ifPresent(task::setFollowUpDate);
        }
    }

    /** Steps whose tasks report on an event. */
    Set<String> steps() {
        return events.keySet();
    }

    /** The day of the event that a task reports on; empty if the day has come, or for a task without a due date. */
    Optional<Date> dayOf(Task task) {
        return Optional.ofNullable(events.get(task.getTaskDefinitionKey()))
                .flatMap(event -> day(event, task.getDueDate()));
    }

    private Optional<Date> day(UnaryOperator<Date> event, Date due) {
        ZoneId zone = clock.getZone();
        return Optional.ofNullable(due)
                .map(event)
                .map(moment -> moment.toInstant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant())
                .filter(day -> day.isAfter(clock.instant()))
                .map(Date::from);
    }
}
