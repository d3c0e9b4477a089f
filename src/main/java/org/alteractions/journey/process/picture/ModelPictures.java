package org.alteractions.journey.process.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.picture.ModelPicture.Box;
import org.alteractions.journey.process.picture.ModelPicture.Kind;
import org.alteractions.journey.process.picture.ModelPicture.Line;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the process of a case in the version on which it runs; in the newest version once it has ended. */
@Component
public class ModelPictures {

    private static final int MARGIN = 10;
    /** Width of an average character of a label. */
    private static final int CHARACTER = 7;

    private static final String STANDING = """
            select e.proc_def_id_, e.act_id_ from act_ru_execution e
            join act_ru_execution p on p.id_ = e.proc_inst_id_
            where p.business_key_ = :reference and p.proc_def_id_ like :process and e.act_id_ is not null""";

    private final RepositoryService repository;
    private final JdbcClient jdbc;

    ModelPictures(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    private record Standing(String definition, String node) {}

    /**
     * The caller has checked that its user may read the case: staff may not read process instances.
     *
     * @param process id of the process; empty if no version of it is deployed
     */
    public Optional<ModelPicture> of(CaseReference reference, String process) {
        List<Standing> standing = jdbc.sql(STANDING)
                .param("reference", reference.value())
                .param("process", process + ":%")
                .query((row, number) -> new Standing(row.getString(1), row.getString(2)))
                .list();
        Set<String> nodes = standing.stream().map(Standing::node).collect(Collectors.toSet());
        return standing.stream().map(Standing::definition).findFirst()
                .or(() -> newest(process))
                .map(id -> draw(repository.getBpmnModelInstance(id), nodes));
    }

    private Optional<String> newest(String process) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery()
                        .processDefinitionKey(process).latestVersion().singleResult())
                .map(ProcessDefinition::getId);
    }

    private static ModelPicture draw(BpmnModelInstance model, Collection<String> active) {
        List<Box> boxes = new ArrayList<>();
        List<String> here = new ArrayList<>();
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                boolean stands = active.contains(node.getId());
                boxes.add(box(node, shape.getBounds(), stands));
                if (stands) {
                    here.add(name(node));
                }
            }
        }
        List<Line> lines = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> new Line(edge.getWaypoints().stream()
                        .map(point -> point.getX().intValue() + "," + point.getY().intValue())
                        .collect(Collectors.joining(" "))))
                .toList();
        return new ModelPicture(title(model), viewBox(boxes), boxes, lines, here);
    }

    private static String title(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getName();
    }

    private static Box box(FlowNode node, Bounds bounds, boolean here) {
        Kind kind = node instanceof SubProcess ? Kind.FRAME
                : node instanceof Event ? Kind.EVENT
                : node instanceof Gateway ? Kind.GATEWAY
                : Kind.TASK;
        int width = bounds.getWidth().intValue();
        return new Box(kind, bounds.getX().intValue(), bounds.getY().intValue(), width,
                bounds.getHeight().intValue(), kind == Kind.TASK ? wrapped(name(node), width / CHARACTER) : List.of(),
                here);
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? "" : node.getName().strip().replaceAll("\\s+", " ");
    }

    private static List<String> wrapped(String name, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String viewBox(List<Box> boxes) {
        int left = boxes.stream().mapToInt(Box::left).min().orElse(0) - MARGIN;
        int top = boxes.stream().mapToInt(Box::top).min().orElse(0) - MARGIN;
        int right = boxes.stream().mapToInt(box -> box.left() + box.width()).max().orElse(0) + MARGIN;
        int bottom = boxes.stream().mapToInt(box -> box.top() + box.height()).max().orElse(0) + MARGIN;
        return left + " " + top + " " + (right - left) + " " + (bottom - top);
    }
}
