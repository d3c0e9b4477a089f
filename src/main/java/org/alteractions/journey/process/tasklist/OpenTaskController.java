package org.alteractions.journey.process.tasklist;

import org.camunda.bpm.engine.TaskService;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers whether a task exists, without checking the caller's rights to it. Every open form polls it
 * (journey-draft.js), and the filter of the web applications needs a dozen queries for an account's rights. Only people
 * who saw the task know its id.
 */
@Controller
class OpenTaskController {

    private final TaskService tasks;

    OpenTaskController(TaskService tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{id}/open")
    ResponseEntity<Boolean> isOpen(@PathVariable String id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(tasks.createTaskQuery().taskId(id).count() > 0);
    }
}
