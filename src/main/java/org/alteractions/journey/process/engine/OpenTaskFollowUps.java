package org.alteractions.journey.process.engine;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Sets the follow-up date of tasks that were open before {@link FollowUps} existed. A task that somebody has changed
 * since it was created is left alone, so that a date which staff have removed does not come back with each start.
 */
@Component
class OpenTaskFollowUps implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTaskFollowUps.class);

    private final TaskService tasks;
    private final FollowUps followUps;

    OpenTaskFollowUps(TaskService tasks, FollowUps followUps) {
        this.tasks = tasks;
        this.followUps = followUps;
    }

    @Override
    public void afterSingletonsInstantiated() {
        untouched().forEach(task -> followUps.dayOf(task).ifPresent(day -> {
            task.setFollowUpDate(day);
            try {
                tasks.saveTask(task);
            } catch (OptimisticLockingException otherNode) {
                LOG.debug("Another node has set the follow-up date of task {}", task.getId());
            }
        }));
    }

    private List<Task> untouched() {
        return tasks.createTaskQuery().taskDefinitionKeyIn(followUps.steps().toArray(String[]::new)).list().stream()
                .filter(task -> task.getFollowUpDate() == null && task.getLastUpdated() == null)
                .toList();
    }
}
