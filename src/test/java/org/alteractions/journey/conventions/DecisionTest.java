package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each decision file has one table that reads routing variables only and describes each rule in words. */
class DecisionTest {

    @TestFactory
    Stream<DynamicTest> decisionFollowsTheConventions() {
        return DesignFiles.decisions().stream().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> Models.none(file.getFileName().toString(), problems(file))));
    }

    @TestFactory
    Stream<DynamicTest> decisionIsAskedBySomeModelOrByCode() {
        Set<String> asked = Models.all().stream()
                .flatMap(model -> model.all(BusinessRuleTask.class).stream())
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        asked.addAll(askedByCode());
        return DesignFiles.decisions().stream()
                .map(file -> file.getFileName().toString())
                .map(file -> DynamicTest.dynamicTest(file, () -> assertThat(asked).contains(file.replace(".dmn", ""))));
    }

    /** What Java asks for many candidates at once never becomes a routing variable. */
    private static Set<String> askedByCode() {
        return Pattern.compile("decisions\\.ask\\(\"([^\"]+)\"").matcher(Sources.main()).results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> problems(Path file) {
        DmnModelInstance dmn = Dmn.readModelFromFile(file.toFile());
        Set<String> variables = Arrays.stream(Variable.values()).map(Variable::key).collect(Collectors.toSet());
        boolean onVariables = !askedByCode().contains(file.getFileName().toString().replace(".dmn", ""));
        Stream<String> decisions = dmn.getModelElementsByType(Decision.class).stream().flatMap(decision -> Stream.of(
                (decision.getId() + ".dmn").equals(file.getFileName().toString())
                        ? "" : "is not named after " + decision.getId(),
                decision.getDescription() != null ? "" : "needs a description",
                String.valueOf(decision.getVersionTag()).matches("\\d+\\.\\d+")
                        ? "" : "the version tag is not like \"1.0\"",
                String.valueOf(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D")
                        ? "" : "the history time to live is not in days, like P1095D"));
        Stream<String> inputs = dmn.getModelElementsByType(Input.class).stream()
                .filter(input -> onVariables)
                .filter(input -> !variables.contains(input.getInputExpression().getText().getTextContent().strip()))
                .map(input -> input.getId() + " reads '" + input.getInputExpression().getText().getTextContent()
                        + "', which is not in process.Variable");
        Stream<String> outputs = dmn.getModelElementsByType(DecisionTable.class).stream()
                .flatMap(table -> table.getOutputs().stream())
                .filter(output -> onVariables)
                .filter(output -> !variables.contains(output.getName()))
                .map(output -> output.getId() + " gives '" + output.getName() + "', which is not in process.Variable");
        Stream<String> rules = dmn.getModelElementsByType(Rule.class).stream()
                .filter(rule -> !rule.getId().matches("rule_[a-z][A-Za-z0-9]*") || rule.getDescription() == null)
                .map(rule -> rule.getId() + " should be rule_<camelCase> with a description");
        return Stream.of(decisions, inputs, outputs, rules).flatMap(found -> found)
                .filter(problem -> !problem.isEmpty());
    }
}
