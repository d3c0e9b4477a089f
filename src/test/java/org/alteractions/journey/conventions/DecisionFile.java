package org.alteractions.journey.conventions;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnModelElementInstance;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.junit.jupiter.api.DynamicTest;

/** One .dmn file: the decision that is asked, which has the file's name, and the decisions that it requires. */
record DecisionFile(String file, DmnModelInstance dmn) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Set<String> WORDS_OF_FEEL = Set.of("true", "false", "not", "null");

    static List<DecisionFile> all() {
        return DesignFiles.decisions().stream().map(DecisionFile::new).toList();
    }

    /** One test per file: the rule gives a sentence for each place where the file breaks it. */
    static Stream<DynamicTest> each(Function<DecisionFile, Stream<String>> rule) {
        return all().stream().map(file -> DynamicTest.dynamicTest(file.file,
                DesignFiles.process(file.file).toUri(), () -> Models.none(file.file, rule.apply(file))));
    }

    DecisionFile(Path path) {
        this(path.getFileName().toString(), Dmn.readModelFromFile(path.toFile()));
    }

    String id() {
        return file.replace(".dmn", "");
    }

    List<Decision> decisions() {
        return List.copyOf(all(Decision.class));
    }

    <T extends DmnModelElementInstance> Collection<T> all(Class<T> type) {
        return dmn.getModelElementsByType(type);
    }

    /** The outputs of the decision that is asked. */
    List<Output> outputs() {
        return decisions().stream()
                .filter(decision -> decision.getId().equals(id()))
                .flatMap(decision -> table(decision).getOutputs().stream())
                .toList();
    }

    /** The outputs of another decision of the file; empty if the value is given to the file. */
    Optional<Output> computed(String variable) {
        return all(Output.class).stream()
                .filter(output -> !outputs().contains(output) && output.getName().equals(variable))
                .findFirst();
    }

    static DecisionTable table(Decision decision) {
        return (DecisionTable) decision.getExpression();
    }

    static String variable(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    /** Whether an output is words for people: it routes nothing. */
    static boolean isText(Output output) {
        return output.getOutputValues() == null && !"boolean".equals(output.getTypeRef());
    }

    static Set<String> listed(Output output) {
        return output.getOutputValues() == null ? Set.of() : quoted(output.getOutputValues());
    }

    /** The texts that the rules of a table name in a column. */
    static Set<String> named(Input input) {
        DecisionTable table = (DecisionTable) input.getParentElement();
        int column = List.copyOf(table.getInputs()).indexOf(input);
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()).get(column))
                .flatMap(entry -> quoted(entry).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> quoted(UnaryTests tests) {
        return QUOTED.matcher(tests.getText().getTextContent()).results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The variables that a decision reads in its columns and in the conditions of its rules. */
    static Set<String> read(Decision decision) {
        Set<String> read = new TreeSet<>();
        for (Input input : table(decision).getInputs()) {
            read.add(variable(input));
        }
        for (Rule rule : table(decision).getRules()) {
            rule.getInputEntries().stream()
                    .map(entry -> QUOTED.matcher(entry.getText().getTextContent()).replaceAll(""))
                    .flatMap(text -> NAME.matcher(text).results().map(found -> found.group()))
                    .filter(name -> !WORDS_OF_FEEL.contains(name))
                    .forEach(read::add);
        }
        return read;
    }

    /** The variables that the lines of the diagram bring to a decision. */
    Set<String> brought(Decision decision) {
        Set<String> brought = new TreeSet<>();
        for (InformationRequirement line : decision.getInformationRequirements()) {
            Set<String> sources = line.getDomElement().getChildElements().stream()
                    .map(source -> source.getAttribute("href").substring(1))
                    .collect(Collectors.toSet());
            all(InputData.class).stream()
                    .filter(data -> sources.contains(data.getId()))
                    .forEach(data -> brought.add(data.getInformationItem().getName()));
            decisions().stream()
                    .filter(source -> sources.contains(source.getId()))
                    .flatMap(source -> table(source).getOutputs().stream())
                    .forEach(output -> brought.add(output.getName()));
        }
        return brought;
    }
}
