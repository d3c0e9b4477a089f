package org.alteractions.journey.conventions;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.conventions.LandscapePlan.Drawn;

/** The landscape as a BPMN collaboration of closed pools, with its diagram. */
final class LandscapeWriter {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
            xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
            xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definitions_landscape" \
            targetNamespace="http://alteractions.org/journey" modeler:executionPlatform="Camunda Platform" \
            modeler:executionPlatformVersion="7.24.0">
            """;

    private final StringBuilder xml = new StringBuilder(HEAD);
    private final Landscape landscape;
    private final LandscapeTexts texts;

    private LandscapeWriter(Landscape landscape) {
        this.landscape = landscape;
        this.texts = new LandscapeTexts(landscape);
    }

    static String of(Landscape landscape) {
        List<Drawn> drawn = LandscapeRouter.route(landscape.table(), landscape.lines());
        return new LandscapeWriter(landscape).write(drawn);
    }

    private String write(List<Drawn> drawn) {
        Map<String, Rectangle> places = landscape.table().places();
        line(1, "<bpmn:collaboration id=\"landscape\">");
        documentation(2, texts.ofAll());
        places.keySet().forEach(id -> {
            String pool = "<bpmn:participant id=\"participant_%s\" name=\"%s\"".formatted(id, escaped(texts.name(id)));
            line(2, pool + (texts.of(id).isEmpty() ? " />" : ">"));
            if (!texts.of(id).isEmpty()) {
                documentation(3, texts.of(id));
                line(2, "</bpmn:participant>");
            }
        });
        drawn.forEach(flow -> {
            line(2, "<bpmn:messageFlow id=\"%s\" name=\"%s\" sourceRef=\"participant_%s\" targetRef=\"participant_%s\">"
                    .formatted(flow.line().id(), escaped(String.join("\n", flow.label().lines())), flow.line().from(),
                            flow.line().to()));
            documentation(3, flow.line().documentation());
            line(2, "</bpmn:messageFlow>");
        });
        line(1, "</bpmn:collaboration>");
        diagram(places, drawn);
        return xml.append("</bpmn:definitions>\n").toString();
    }

    private void diagram(Map<String, Rectangle> places, List<Drawn> drawn) {
        line(1, "<bpmndi:BPMNDiagram id=\"diagram_landscape\">");
        line(2, "<bpmndi:BPMNPlane id=\"plane_landscape\" bpmnElement=\"landscape\">");
        places.forEach((id, place) -> {
            line(3, "<bpmndi:BPMNShape id=\"shape_%s\" bpmnElement=\"participant_%s\" isHorizontal=\"true\">"
                    .formatted(id, id));
            bounds(4, place);
            line(3, "</bpmndi:BPMNShape>");
        });
        drawn.forEach(flow -> {
            String id = flow.line().id();
            line(3, "<bpmndi:BPMNEdge id=\"edge_%s\" bpmnElement=\"%s\">".formatted(id, id));
            flow.points().forEach(point -> line(4, "<di:waypoint x=\"%d\" y=\"%d\" />".formatted(point.x, point.y)));
            line(4, "<bpmndi:BPMNLabel>");
            bounds(5, flow.label().box());
            line(4, "</bpmndi:BPMNLabel>");
            line(3, "</bpmndi:BPMNEdge>");
        });
        line(2, "</bpmndi:BPMNPlane>");
        line(1, "</bpmndi:BPMNDiagram>");
    }

    private void bounds(int depth, Rectangle box) {
        line(depth, "<dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" />".formatted(
                box.x, box.y, box.width, box.height));
    }

    private void documentation(int depth, String text) {
        if (!text.isEmpty()) {
            line(depth, "<bpmn:documentation>" + escaped(text).replace("&#10;", "\n") + "</bpmn:documentation>");
        }
    }

    private void line(int depth, String text) {
        xml.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
