package org.alteractions.journey.process.tasklist;

import org.camunda.bpm.engine.TaskService;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Whether a task is there, for anybody. Every open form asks it again and again (journey-draft.js), and the filter of the web
 * applications takes a dozen queries to know an account's rights. Who knows a task's id has seen the task.
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
