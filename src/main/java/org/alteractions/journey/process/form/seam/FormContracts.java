package org.alteractions.journey.process.form.seam;

import java.util.Set;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Finds the keys of a form that a process routes on. */
public final class FormContracts {

    private FormContracts() {}

    /** @param element id of a user task or start event; the result is empty if the model no longer contains it */
    public static Set<String> of(ProcessDefinitionEntity model, String element) {
        TaskDefinition task = model.getTaskDefinitions().get(element);
        TaskFormHandler ofTask = task == null ? null : task.getTaskFormHandler();
        if (ofTask instanceof SeamTaskFormHandler seam) {
            return seam.contract().keys();
        }
        StartFormHandler ofStart = model.getStartFormHandler();
        boolean start = model.getInitial() != null && model.getInitial().getId().equals(element);
        return start && ofStart instanceof SeamStartFormHandler seam ? seam.contract().keys() : Set.of();
    }
}
