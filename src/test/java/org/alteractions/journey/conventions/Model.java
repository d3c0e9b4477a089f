package org.alteractions.journey.conventions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A .bpmn file, with the queries that the convention tests need. */
record Model(String file, BpmnModelInstance xml) {

    String id() {
        return process().getId();
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return xml.getModelElementsByType(type);
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    /** The nodes that one sees without opening a sub-process. */
    List<FlowNode> mainNodes() {
        return process().getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream().findFirst().map(text -> text.getTextContent().strip()).orElse("");
    }

    static <T extends ModelElementInstance> Optional<T> extension(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? Optional.empty()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list().stream().findFirst();
    }

    static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list();
    }

    /** The declared keys of a user task or start event. */
    static List<CamundaFormField> contract(FlowNode node) {
        return extension(node, CamundaFormData.class)
                .map(data -> List.copyOf(data.getCamundaFormFields()))
                .orElse(List.of());
    }

    static Stream<CamundaTaskListener> timeoutListeners(UserTask task) {
        return extensions(task, CamundaTaskListener.class).stream()
                .filter(listener -> "timeout".equals(listener.getCamundaEvent()));
    }

    Stream<BoundaryEvent> boundaryEvents(FlowNode activity) {
        return all(BoundaryEvent.class).stream().filter(event -> activity.equals(event.getAttachedTo()));
    }

    static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    static boolean isEventSubProcess(FlowElement element) {
        return element instanceof SubProcess scope && scope.triggeredByEvent();
    }

    /** The start of a node's id, or empty for a kind of node that models do not use. */
    static Optional<String> prefix(FlowNode node) {
        if (node instanceof Gateway) {
            return Optional.of("gateway_");
        }
        if (node instanceof SubProcess scope) {
            return Optional.of(scope.triggeredByEvent() ? "eventSubProcess_" : "subProcess_");
        }
        if (node instanceof IntermediateCatchEvent) {
            return Optional.of("catchEvent_");
        }
        if (node instanceof IntermediateThrowEvent) {
            return Optional.of("throwEvent_");
        }
        return Stream.of(StartEvent.class, EndEvent.class, BoundaryEvent.class, UserTask.class, ServiceTask.class,
                        SendTask.class, ReceiveTask.class, BusinessRuleTask.class, CallActivity.class, Task.class)
                .filter(type -> type.isInstance(node))
                .map(type -> Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1)
                        + "_")
                .findFirst();
    }

    /** The code behind a throwing event: its delegate expression sits on the message definition. */
    static Optional<String> delegate(ThrowEvent event) {
        return event.getEventDefinitions().stream()
                .map(definition -> definition.getAttributeValueNs(Models.CAMUNDA, "delegateExpression"))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
