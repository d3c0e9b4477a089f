package org.alteractions.journey.process.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
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
        if (task.getDueDate() == null || task.getFollowUpDate() != null) {
            return;
        }
        ZoneId zone = clock.getZone();
        Date day = Date.from(event.apply(task.getDueDate()).toInstant().atZone(zone).toLocalDate().atStartOfDay(zone)
                .toInstant());
        if (day.toInstant().isAfter(clock.instant())) {
            task.setFollowUpDate(day);
        }
    }
}
