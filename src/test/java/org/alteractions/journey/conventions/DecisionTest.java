package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.AuthorityRequirement;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnModelElementInstance;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.dmn.instance.KnowledgeSource;
import org.camunda.bpm.model.dmn.instance.NamedElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each decision file has one decision that is asked. Its tables are unambiguous, describe each rule in words, and show
 * in their diagram what they read and where the rule comes from.
 */
class DecisionTest {

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|of|to|and|is|are|by|who|from|with)\\b");
    private static final Pattern DRAWN = Pattern.compile("dmnElementRef=\"([^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> decisionIsNamed_versioned_andForgottenInTime() {
        return DecisionFile.each(file -> Stream.concat(
                Stream.of(file.id())
                        .filter(id -> !asked(file).equals(Set.of(id)))
                        .map(id -> "is not named after " + asked(file) + ", which no other decision requires"),
                file.decisions().stream().flatMap(decision -> Stream.of(
                        decision.getId().matches("[a-z]+(-[a-z]+)*") ? "" : "is not kebab-case",
                        String.valueOf(decision.getVersionTag()).matches("\\d+\\.\\d+")
                                ? "" : "has no version tag like \"1.0\"",
                        String.valueOf(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D")
                                ? "" : "has no history time to live in days, like P1095D",
                        DecisionFile.table(decision).getHitPolicy() == HitPolicy.UNIQUE
                                ? "" : "has another hit policy than UNIQUE: the order of rules decides nothing")
                        .filter(problem -> !problem.isEmpty())
                        .map(problem -> decision.getId() + " " + problem))));
    }

    @TestFactory
    Stream<DynamicTest> decisionIsAskedBySomeModelOrByCode() {
        Set<String> asked = askedByModels();
        asked.addAll(askedByCode());
        return DecisionFile.each(file -> Stream.of(file.id())
                .filter(id -> !asked.contains(id))
                .map(id -> "neither a model nor the code asks it"));
    }

    @TestFactory
    Stream<DynamicTest> ruleIsDescribed() {
        return DecisionFile.each(file -> file.all(Rule.class).stream()
                .filter(rule -> !rule.getId().matches("rule_[a-z][A-Za-z0-9]*") || rule.getDescription() == null)
                .map(rule -> rule.getId() + " should be rule_<camelCase> with a description"));
    }

    /** What only Java asks, for many candidates at once, never becomes a variable. */
    @TestFactory
    Stream<DynamicTest> decisionOfAModelReadsAndWritesVariables() {
        Set<String> known = Arrays.stream(Variable.values()).map(Variable::key).collect(toSet());
        Set<String> models = askedByModels();
        return DecisionFile.each(file -> Stream.concat(
                        file.all(InputData.class).stream().map(data -> data.getInformationItem().getName()),
                        file.outputs().stream().map(output -> output.getName()))
                .filter(name -> models.contains(file.id()) && !known.contains(name))
                .map(name -> "'" + name + "' is not in process.Variable"));
    }

    @TestFactory
    Stream<DynamicTest> diagramShowsWhatEachDecisionReads() {
        return DecisionFile.each(file -> file.decisions().stream().flatMap(decision -> {
            Set<String> brought = file.brought(decision);
            return DecisionFile.read(decision).stream()
                    .filter(variable -> !brought.contains(variable))
                    .map(variable -> decision.getId() + " reads '" + variable
                            + "', and no input data or decision with a line to it has this name");
        }));
    }

    @TestFactory
    Stream<DynamicTest> diagramShowsTheSourceOfTheRule() {
        return DecisionFile.each(file -> {
            Set<DmnModelElementInstance> sources = file.all(AuthorityRequirement.class).stream()
                    .map(AuthorityRequirement::getRequiredAuthority)
                    .collect(toSet());
            return Stream.concat(
                    file.decisions().stream()
                            .filter(decision -> decision.getId().equals(file.id()))
                            .filter(decision -> decision.getAuthorityRequirements().isEmpty())
                            .map(decision -> decision.getId() + " has no knowledge source with a line to it"),
                    file.all(KnowledgeSource.class).stream()
                            .filter(source -> !sources.contains(source))
                            .map(source -> source.getId() + " is the source of no decision"));
        });
    }

    @TestFactory
    Stream<DynamicTest> everythingIsDrawn_andNothingElse() {
        return DecisionFile.each(file -> {
            Set<String> drawn = DRAWN.matcher(Models.read(DesignFiles.process(file.file()))).results()
                    .map(found -> found.group(1))
                    .collect(toSet());
            Set<String> there = Stream.of(
                            file.all(Decision.class),
                            file.all(InputData.class),
                            file.all(KnowledgeSource.class),
                            file.all(InformationRequirement.class),
                            file.all(AuthorityRequirement.class))
                    .flatMap(elements -> elements.stream().map(element -> element.getAttributeValue("id")))
                    .collect(toSet());
            return ChoiceEnum.differences("the diagram", drawn, "the model", there);
        });
    }

    @TestFactory
    Stream<DynamicTest> namesAndDescriptionsAreFrench() {
        return DecisionFile.each(file -> file.all(DrgElement.class).stream().flatMap(element -> Stream.of(
                        isFrench(element.getName()) ? "" : "a French name",
                        element instanceof InputData || isFrench(text(element.getDescription()))
                                ? "" : "a French description")
                .filter(problem -> !problem.isEmpty())
                .map(problem -> element.getId() + " needs " + problem)));
    }

    /** The decisions that no other decision of the file requires. */
    private static Set<String> asked(DecisionFile file) {
        List<Decision> required = file.all(InformationRequirement.class).stream()
                .map(InformationRequirement::getRequiredDecision)
                .toList();
        return file.decisions().stream()
                .filter(decision -> !required.contains(decision))
                .map(NamedElement::getId)
                .collect(toSet());
    }

    private static String text(Description description) {
        return description == null ? "" : description.getTextContent();
    }

    private static boolean isFrench(String text) {
        return text != null && !text.isBlank() && !ENGLISH.matcher(text).find();
    }

    private static Set<String> askedByModels() {
        Set<String> asked = new TreeSet<>();
        Models.all().stream()
                .flatMap(model -> model.all(BusinessRuleTask.class).stream())
                .forEach(task -> asked.add(task.getCamundaDecisionRef()));
        return asked;
    }

    private static Set<String> askedByCode() {
        return Pattern.compile("decisions\\.ask\\(\"([^\"]+)\"").matcher(Sources.main()).results()
                .map(found -> found.group(1))
                .collect(toSet());
    }
}
