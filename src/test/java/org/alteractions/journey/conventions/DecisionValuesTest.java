package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A decision table names each answer of the form that it reads, and has exactly one rule for each case. A new answer in
 * the form fails here, and is never decided by a rule for everything else.
 */
class DecisionValuesTest {

    private static final int MOST_PROBLEMS = 3;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @TestFactory
    Stream<DynamicTest> rulesNameTheAnswersOfTheForm() {
        return DecisionFile.each(file -> texts(file)
                .flatMap(input -> sources(file, input).entrySet().stream().flatMap(source -> Stream.concat(
                        ChoiceEnum.differences("the rules' column " + input.getLabel(), DecisionFile.named(input),
                                source.getKey(), source.getValue()),
                        ChoiceEnum.differences("the head of column " + input.getLabel(), head(input),
                                source.getKey(), source.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> answersComeFromAFormOrAnotherDecision() {
        return DecisionFile.each(file -> texts(file)
                .filter(input -> sources(file, input).isEmpty())
                .map(input -> "no form lists values for '" + DecisionFile.variable(input) + "'"));
    }

    @TestFactory
    Stream<DynamicTest> eachCaseHasOneRule() {
        return DecisionFile.each(file -> {
            DmnDecision decision = engine.parseDecision(file.id(), file.dmn());
            return cases(file, List.copyOf(file.all(InputData.class)))
                    .flatMap(values -> problem(decision, values))
                    .limit(MOST_PROBLEMS);
        });
    }

    @Test
    void thresholdsOfTheInterviews_decideOnTheirOwnSide() {
        assertThat(advice(2, 0.0, false, 4.0)).containsExactly("select", "note moyenne de 4 ou plus");
        assertThat(advice(2, 1.0, false, 3.99)).containsExactly("waitingList", "note moyenne entre 3 et 4");
        assertThat(advice(2, 0.5, false, 2.99)).containsExactly("decline", "note moyenne sous 3");
        assertThat(advice(2, 1.01, true, 4.5)).containsExactly("discuss", "deux notes éloignées");
        assertThat(advice(2, 1.0, true, 4.5)).containsExactly("discuss", "recommandations opposées");
        assertThat(advice(3, 2.5, true, 4.5)).containsExactly("select", "note moyenne de 4 ou plus");
        assertThat(advice(1, 0.0, false, 4.5)).containsExactly("discuss", "un seul entretien évalué");
        assertThat(advice(0, 0.0, false, 0.0)).containsExactly("discuss", "aucune évaluation");
    }

    private List<Object> advice(int interviews, double gap, boolean opposed, double average) {
        DecisionFile file = new DecisionFile(DesignFiles.process("interview-advice.dmn"));
        Map<String, Object> row = engine.evaluateDecision(engine.parseDecision(file.id(), file.dmn()), Map.of(
                "interviews", interviews, "gap", gap, "opposed", opposed, "average", average))
                .getSingleResult().getEntryMap();
        return List.of(row.get("advice"), row.get("why"));
    }

    private Stream<String> problem(DmnDecision decision, Map<String, Object> values) {
        try {
            int rules = engine.evaluateDecision(decision, values).size();
            return rules == 1 ? Stream.empty() : Stream.of("no rule for " + values);
        } catch (DmnEngineException several) {
            return Stream.of(values + ": " + several.getMessage());
        }
    }

    private static Stream<Input> texts(DecisionFile file) {
        return file.all(Input.class).stream().filter(input -> "string".equals(input.getInputExpression().getTypeRef()));
    }

    private static Set<String> head(Input input) {
        return input.getInputValues() == null ? Set.of() : DecisionFile.quoted(input.getInputValues());
    }

    /** The values of a text, by the form or the other decision that gives them. */
    private static Map<String, Set<String>> sources(DecisionFile file, Input input) {
        String variable = DecisionFile.variable(input);
        Map<String, Set<String>> sources = new TreeMap<>();
        file.computed(variable).ifPresent(output ->
                sources.put("output " + output.getLabel(), DecisionFile.listed(output)));
        Forms.all().forEach(form -> form.offered(variable).ifPresent(values -> sources.put(form.file(), values)));
        return sources;
    }

    /** All combinations of the answers, and of numbers on both sides of the thresholds. */
    private static Stream<Map<String, Object>> cases(DecisionFile file, List<InputData> inputs) {
        if (inputs.isEmpty()) {
            return Stream.of(Map.of());
        }
        String name = inputs.get(0).getInformationItem().getName();
        return cases(file, inputs.subList(1, inputs.size())).flatMap(others -> samples(file, inputs.get(0))
                .map(value -> {
                    Map<String, Object> values = new TreeMap<>(others);
                    values.put(name, value);
                    return values;
                }));
    }

    private static Stream<?> samples(DecisionFile file, InputData data) {
        return switch (data.getInformationItem().getTypeRef()) {
            case "boolean" -> Stream.of(true, false);
            case "integer" -> IntStream.rangeClosed(0, 5).boxed();
            case "double" -> IntStream.rangeClosed(0, 10).mapToObj(half -> half / 2.0);
            case "string" -> texts(file)
                    .filter(input -> DecisionFile.variable(input).equals(data.getInformationItem().getName()))
                    .flatMap(input -> sources(file, input).values().stream())
                    .flatMap(Set::stream)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
            default -> throw new IllegalArgumentException(data.getId() + " has a type without samples");
        };
    }
}
