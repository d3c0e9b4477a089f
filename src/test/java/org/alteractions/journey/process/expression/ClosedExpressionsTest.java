package org.alteractions.journey.process.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ClosedExpressionsTest {

    private final ClosedExpressions expressions = expressions();

    @ModelBean
    public static class Deadlines {

        public String due(String step) {
            return step + " is due";
        }

        public LocalDate day() {
            return LocalDate.of(2026, 11, 28);
        }

        public Secrets secrets() {
            return new Secrets();
        }

        public static String shared() {
            return "static";
        }
    }

    public static final class Secrets {

        public String getKey() {
            return "key";
        }

        @Override
        public String toString() {
            return "secrets";
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            ${answer == 'accept'}                           | true
            ${answer == 'accept' ? 'mail-a' : 'mail-b'}     | mail-a
            ${count + 1}                                    | 4
            ${deadlines.due('offer')}                       | offer is due
            ${deadlines.day().plusDays(3)}                  | 2026-12-01
            ${deadlines.day().year}                         | 2026
            ${list[1]}                                      | b
            ${list.size()}                                  | 2
            ${map.a}                                        | 1
            ${map['a']}                                     | 1
            ${answer.length()}                              | 6
            ${answer.startsWith('acc')}                     | true
            ${not empty answer}                             | true
            about ${answer}                                 | about accept
            """, delimiter = '|')
    void readsVariablesAndCallsModelBeans(String expression, String value) {
        assertThat(evaluated(expression)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${''.getClass()}",
        "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
        "${''.class}",
        "${''['class']}",
        "${''['getClass']()}",
        "${''[answer]()}",
        "${answer.getClass()}",
        "${count.class.classLoader}",
        "${list.getClass()}",
        "${(answer).getClass()}",
        "${(true ? answer : '').getClass()}",
        "${deadlines.getClass()}",
        "${deadlines.class}",
        "${deadlines['class']}",
        "${deadlines.hashCode()}",
        "${deadlines.wait()}",
        "${deadlines.shared()}",
        "${deadlines.unknown()}",
        "${execution.processEngineServices}",
        "${execution.getProcessEngineServices()}",
        "${execution.setVariable('a', 1)}",
        "${execution.getProcessEngine()}",
        "${task.complete()}",
        "#{''.getClass()}",
        "before ${''.getClass()} after",
        "${answer == 'x' && ''.getClass() == null}",
        "${deadlines.due(''.getClass())}",
        "${list[''.getClass()]}",
        "${answer.repeat(2000000000)}",
        "${answer.format('%2000000000d', 1)}",
        "${answer.intern()}",
        "${answer.chars()}",
        "${S('<a/>')}",
        "${XML('<a/>')}",
        "${JSON('{}')}",
        "${x:y('a')}"
    })
    void isRefusedWhenItIsRead(String expression) {
        assertThatThrownBy(() -> expressions.createValueExpression(expression))
                .isInstanceOf(ExpressionRefused.class)
                .hasMessageMatching("« (\\w+|…) » n'est pas ouvert aux expressions : elles lisent des variables et appellent"
                        + " les composants des modèles, rien d'autre\\.");
    }

    /** Names that other classes offer, on objects that do not. */
    @ParameterizedTest
    @ValueSource(strings = {
        "${deadlines.secrets().key}",
        "${secrets.key}",
        "${secrets.getKey()}",
        "${secrets['key']}",
        "${secrets.toString()}",
        "${loader.getParent()}",
        "${loader.name()}",
        "${type.name()}",
        "${type.getName()}",
        "${type.getSimpleName()}",
        "${type.isInterface()}",
        "${thread.getId()}",
        "${answer.bytes}",
        "${list[0].bytes}"
    })
    void isRefusedWhenItIsEvaluated(String expression) {
        assertThatThrownBy(() -> evaluated(expression)).isInstanceOf(ExpressionRefused.class);
    }

    /** A query has no execution: no bean acts in the name of its reader. */
    @ParameterizedTest
    @ValueSource(strings = {"${deadlines.due('x')}", "${deadlines}", "${answer}", "${execution.id}"})
    void queryReachesFunctionsAlone(String expression) {
        assertThatThrownBy(() -> expressions.createValueExpression(expression)
                        .getValue(expressions.getElContext((VariableScope) null)))
                .isInstanceOf(ELException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${dateTime().plusWeeks(1)}", "${now()}", "${dateTime().withDayOfMonth(1).toDate()}"})
    void queryReachesTheEnginesFunctions(String expression) {
        assertThat(expressions.createValueExpression(expression)
                        .getValue(expressions.getElContext((VariableScope) null)))
                .isNotNull();
    }

    private Object evaluated(String expression) {
        return expressions.createValueExpression(expression)
                .getValue(expressions.createElContext(Variables.createVariables()
                        .putValue("answer", "accept")
                        .putValue("count", 3)
                        .putValue("list", List.of("a", "b"))
                        .putValue("map", Map.of("a", 1))
                        .putValue("secrets", new Secrets())
                        .putValue("loader", getClass().getClassLoader())
                        .putValue("type", String.class)
                        .putValue("thread", Thread.currentThread())
                        .asVariableContext()));
    }

    private static ClosedExpressions expressions() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("deadlines", new Deadlines()));
        ClosedExpressions expressions = new ClosedExpressions(new ModelBeans(beans));
        expressions.addFunction("now", ReflectUtil.getMethod(DateTimeFunctions.class, "now"));
        expressions.addFunction("dateTime", ReflectUtil.getMethod(DateTimeFunctions.class, "dateTime"));
        expressions.addFunction("currentUser", ReflectUtil.getMethod(CommandContextFunctions.class, "currentUser"));
        expressions.addFunction("S", ReflectUtil.getMethod(DateTimeFunctions.class, "now"));
        return expressions;
    }
}
