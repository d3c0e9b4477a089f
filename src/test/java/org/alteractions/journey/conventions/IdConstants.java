package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Generates the constants for ids of processes, steps and forms from the models and forms, for tests. */
final class IdConstants {

    static final Path FOLDER = Path.of("src/test/java/org/alteractions/journey/testing/ids");

    private static final String FRENCH = ".fr.form";

    private IdConstants() {}

    /** Name of each class, and its constants by name. */
    static Map<String, Map<String, String>> classes() {
        Map<String, Map<String, String>> classes = new TreeMap<>();
        classes.put("ProcessIds", named(Models.all().stream().map(Model::id), UnaryOperator.identity()));
        classes.put("FormIds", named(Forms.all().stream().map(FormFile::id), UnaryOperator.identity()));
        classes.put("ParticipantFormIds", named(DesignFiles.pages().stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(FRENCH))
                .map(file -> file.replace(FRENCH, "")), UnaryOperator.identity()));
        Models.all().stream()
                .filter(model -> model.nodes().stream().anyMatch(IdConstants::waits))
                .forEach(model -> classes.put(stepsOf(model), steps(model)));
        return classes;
    }

    /** What the folder must hold. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        classes().forEach((name, constants) -> files.put(name + ".java", source(name, constants)));
        return files;
    }

    /** The constants of each step id; processes may share an id. */
    static Map<String, List<String>> byStep() {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        Models.all().forEach(model -> steps(model).forEach((name, id) ->
                constants.merge(id, List.of(stepsOf(model) + "." + name),
                        (some, more) -> Stream.of(some, more).flatMap(List::stream).toList())));
        return constants;
    }

    private static String stepsOf(Model model) {
        return Arrays.stream(model.id().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining("", "", "Steps"));
    }

    /** Two kinds of node with one stem are told apart by the whole id. */
    private static Map<String, String> steps(Model model) {
        Map<String, List<String>> stems = model.nodes().stream()
                .filter(IdConstants::waits)
                .map(FlowNode::getId)
                .collect(groupingBy(IdConstants::stem));
        return named(stems.values().stream().flatMap(List::stream),
                id -> stems.get(stem(id)).size() == 1 ? stem(id) : id);
    }

    /** Whether a case can stand there between two transactions: at a form, a timer, a message or a job. */
    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent
                || node instanceof CatchEvent event && Model.isTimer(event)
                || node.isCamundaAsyncBefore()
                || !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter();
    }

    private static String stem(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    private static Map<String, String> named(Stream<String> ids, UnaryOperator<String> name) {
        Map<String, String> constants = new TreeMap<>();
        ids.forEach(id -> constants.put(constant(name.apply(id)), id));
        return constants;
    }

    private static String constant(String id) {
        return id.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String source(String name, Map<String, String> constants) {
        return """
                package org.alteractions.journey.testing.ids;

                /** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
                public final class %s {

                %s

                    private %s() {}
                }
                """.formatted(name, constants.entrySet().stream()
                        .map(entry -> "    public static final String %s = \"%s\";"
                                .formatted(entry.getKey(), entry.getValue()))
                        .collect(joining("\n")), name);
    }
}
