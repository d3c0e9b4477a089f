package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A decision has the same values in the staff form, the handler's enum, the conditions of the model and the
 * participants' form. Otherwise a case would take a wrong path.
 */
class RoutingDecisionsTest {

    private static final Pattern COMPARED = Pattern.compile("(\\w+) [!=]= ['\"](\\w+)['\"]");
    private static final Pattern STRINGS_IN_HANDLERS =
            Pattern.compile("case \"|default ->|switch \\(form\\.text|\"\\.equals\\(|\\.equals\\(\"");
    /** Variables that no form asks for, with the enum whose values the code or a decision table writes. */
    private static final Map<String, String> WRITTEN_BY_CODE = Map.of(
            "selectionDecision", "cafeselect.assessment.Decision",
            "eligibility", "structure.Eligibility",
            "advice", "cafeselect.assessment.Advice");

    @TestFactory
    Stream<DynamicTest> staffFormOffersTheConstantsOfTheEnum() {
        return Forms.each(form -> ChoiceEnum.all().stream()
                .filter(choice -> choice.form().equals(form.id()))
                .flatMap(choice -> form.offered(choice.key()).stream()
                        .flatMap(values -> ChoiceEnum.differences("the form", values, choice.file(), choice.values()))
                        .map(problem -> choice.key() + ": " + problem)));
    }

    @TestFactory
    Stream<DynamicTest> choiceThatRoutesIsReadAsAnEnum() {
        Set<String> variables = Arrays.stream(Variable.values()).map(Variable::key).collect(toSet());
        return Forms.each(form -> form.fields().stream()
                .map(field -> field.path("key").asText())
                .filter(key -> variables.contains(key) && form.offered(key).isPresent())
                .filter(key -> ChoiceEnum.of(key).stream().noneMatch(choice -> choice.form().equals(form.id())))
                .map(key -> "no handler reads '" + key + "' by Submission.decision"));
    }

    @Test
    void handlersNeverDecideOnTexts() {
        assertThat(Sources.files().stream()
                        .filter(file -> file.toString().endsWith("Handler.java"))
                        .filter(file -> STRINGS_IN_HANDLERS.matcher(Models.read(file)).find()))
                .as("form handlers that compare texts, or have a default: read an enum, and name each constant")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> modelComparesWithConstantsOfTheEnum() {
        return Models.each(model -> Expression.of(model).flatMap(expression -> COMPARED.matcher(expression.text()).results()
                .filter(compared -> !values(compared.group(1)).contains(compared.group(2)))
                .map(compared -> expression.owner() + " compares " + compared.group(1) + " with '" + compared.group(2)
                        + "', which " + files(compared.group(1)) + " lacks")));
    }

    /** What a person has just decided is never left to a default flow: a new value would take it unseen. */
    @TestFactory
    Stream<DynamicTest> gatewayAfterADecisionNamesEachValue() {
        return Models.each(model -> model.all(ExclusiveGateway.class).stream().flatMap(gateway -> asked(gateway)
                .flatMap(variable -> deciders(gateway, variable).stream())
                .distinct()
                .flatMap(choice -> Stream.concat(
                        ChoiceEnum.differences("it", named(gateway, choice.key()), choice.file(), choice.values()),
                        Optional.ofNullable(gateway.getDefault()).stream().map(flow -> flow.getId()
                                + " is a default flow: give it the values of " + choice.file() + " as a condition")))
                .map(problem -> gateway.getId() + ": " + problem)));
    }

    @TestFactory
    Stream<DynamicTest> participantsFormOffersWhatStaffsFormOffers() {
        return DesignFiles.pages().stream().map(FormFile::new).map(form ->
                DynamicTest.dynamicTest(form.file(), () -> Models.none("participant/" + form.file(),
                        form.fields().stream().map(field -> field.path("key").asText()).flatMap(key -> form.offered(key)
                                .filter(values -> !ChoiceEnum.of(key).isEmpty()).stream()
                                .flatMap(values -> ChoiceEnum.differences("the form", values, files(key), values(key)))
                                .map(problem -> key + ": " + problem)))));
    }

    @TestFactory
    Stream<DynamicTest> decisionTableAnswersWithYesOrNo_orWithConstantsOfTheEnum() {
        return DecisionFile.each(file -> {
            List<Output> routing = file.outputs().stream().filter(output -> !DecisionFile.isText(output)).toList();
            return Stream.concat(
                    routing.isEmpty() ? Stream.of("no output lists its answers, or is a boolean") : Stream.empty(),
                    routing.stream().filter(output -> !"boolean".equals(output.getTypeRef())).flatMap(output ->
                            ChoiceEnum.differences("output " + output.getName(), DecisionFile.listed(output),
                                    files(output.getName()), values(output.getName()))));
        });
    }

    @Test
    void messageSaysWhichFileLacksWhichValue() {
        assertThat(ChoiceEnum.differences("a.form", Set.of("keep", "wait"), "A.java", Set.of("keep", "close")))
                .containsExactly("a.form lacks 'close', which A.java has", "A.java lacks 'wait', which a.form has");
    }

    private static List<Class<?>> enums(String key) {
        return WRITTEN_BY_CODE.containsKey(key)
                ? List.of(ChoiceEnum.named(WRITTEN_BY_CODE.get(key)))
                : ChoiceEnum.of(key).stream().<Class<?>>map(ChoiceEnum::type).distinct().toList();
    }

    private static Set<String> values(String key) {
        return enums(key).stream().flatMap(type -> ChoiceEnum.values(type).stream()).collect(toCollection(TreeSet::new));
    }

    private static String files(String key) {
        return enums(key).isEmpty()
                ? "an enum of " + key + " (there is none)"
                : String.join(" or ", enums(key).stream().map(ChoiceEnum::file).toList());
    }

    /** The variables that a gateway's flows compare with values. */
    private static Stream<String> asked(ExclusiveGateway gateway) {
        return conditions(gateway)
                .flatMap(text -> COMPARED.matcher(text).results())
                .map(compared -> compared.group(1))
                .distinct();
    }

    private static Set<String> named(ExclusiveGateway gateway, String variable) {
        return conditions(gateway)
                .flatMap(text -> COMPARED.matcher(text).results())
                .filter(compared -> compared.group(1).equals(variable))
                .map(compared -> compared.group(2))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> conditions(ExclusiveGateway gateway) {
        return gateway.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition != null)
                .map(condition -> condition.getTextContent());
    }

    /** The choices that lead straight to the node; none where it can be reached in another way, or asks more than one. */
    private static Set<ChoiceEnum> deciders(FlowNode node, String variable) {
        Set<ChoiceEnum> deciders = new HashSet<>();
        if (node instanceof ExclusiveGateway gateway && asked(gateway).count() > 1) {
            return deciders;
        }
        for (FlowNode before : node.getPreviousNodes().list()) {
            Set<ChoiceEnum> found = before instanceof ServiceTask || before instanceof SendTask
                    ? deciders(before, variable)
                    : ChoiceEnum.of(variable).stream()
                            .filter(choice -> choice.form().equals(ModelReferencesTest.formOf(before)))
                            .collect(toSet());
            if (found.isEmpty()) {
                return Set.of();
            }
            deciders.addAll(found);
        }
        return deciders;
    }
}
