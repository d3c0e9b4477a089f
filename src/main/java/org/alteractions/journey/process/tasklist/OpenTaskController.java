package org.alteractions.journey.process.tasklist;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers whether a task is open, and whether somebody has it, without checking the caller's rights to it. Every open
 * form polls it (journey-draft.js), and the filter of the web applications needs a dozen queries for an account's
 * rights. Only people who saw the task know its id.
 */
@Controller
class OpenTaskController {

    private final TaskService tasks;

    OpenTaskController(TaskService tasks) {
        this.tasks = tasks;
    }

    enum Standing {
        FREE,
        MINE,
        OTHER,
        GONE;

        private static Standing of(Task task, Principal caller) {
            if (task == null) {
                return GONE;
            }
            if (task.getAssignee() == null) {
                return FREE;
            }
            return task.getAssignee().equals(caller.getName()) ? MINE : OTHER;
        }
    }

    @GetMapping("/tasks/{id}/standing")
    ResponseEntity<Map<String, String>> standing(@PathVariable String id, Principal caller) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("standing", Standing.of(task, caller).name().toLowerCase(Locale.ROOT)));
    }
}
