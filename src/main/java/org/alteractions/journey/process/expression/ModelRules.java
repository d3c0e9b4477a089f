package org.alteractions.journey.process.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.stereotype.Component;

/** What no element of a model or a decision may hold: code, classes by name, and expressions that reach for them. */
@Component
class ModelRules {

    private static final Set<String> CODE = Set.of("script", "scriptTask", "connector", "field");
    /** Of each, the engine would make an object of any class on the class path. */
    private static final Set<String> CLASSES =
            Set.of("class", "variableMappingClass", "formHandlerClass", "taskListenerClass");
    private static final Set<String> TASKS_THAT_ACT = Set.of("shell", "mail");
    private static final Set<String> LANGUAGE = Set.of("language", "expressionLanguage", "scriptFormat");
    private static final Set<String> DECISION_LANGUAGES = Set.of("feel", "juel");
    /** FEEL has no limit of its own: a count to two million keeps a thread for good. */
    private static final Pattern LOOP = Pattern.compile("\\b(for|some|every)\\b.+\\bin\\b|\\bfunction\\s*\\(", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]|\\\\.)*\"");
    private static final String FEEL = "/FEEL/";

    private final ClosedExpressions expressions;

    ModelRules(ClosedExpressions expressions) {
        this.expressions = expressions;
    }

    /** Sentences for the designer, in French; none where the element may stay. */
    List<String> problemsOf(Element element) {
        List<String> problems = new ArrayList<>();
        String kind = local(element.getTagName());
        if (CODE.contains(kind)) {
            problems.add("Un modèle n'a ni script, ni connecteur, ni champ injecté (" + kind + ").");
        }
        if ("constraint".equals(kind) && "validator".equals(element.attribute("name"))) {
            problems.add("Un champ n'a pas de contrôle en Java (constraint validator).");
        }
        if ("text".equals(kind) && LOOP.matcher(QUOTED.matcher(element.getText()).replaceAll("")).find()) {
            problems.add("Une décision ne fait ni boucle (for, some, every) ni fonction (function).");
        }
        for (String attribute : element.attributes()) {
            problems.addAll(problemsOf(kind, local(attribute), element.attribute(attribute)));
        }
        // Everywhere: the engine evaluates even a task's documentation.
        problems.addAll(problemsOf(element.getText()));
        if ("juel".equalsIgnoreCase(element.attribute("expressionLanguage"))) {
            element.elements("text").forEach(text -> problems.addAll(problemsOf(wrapped(text.getText()))));
        }
        return problems;
    }

    private List<String> problemsOf(String element, String attribute, String value) {
        if (CLASSES.contains(attribute)) {
            return List.of("Un modèle nomme un composant (delegateExpression), jamais une classe Java.");
        }
        if ("formKey".equals(attribute)) {
            return List.of("Un formulaire se nomme par formRef : un autre exécuterait ses scripts dans Tasklist.");
        }
        if ("type".equals(attribute) && TASKS_THAT_ACT.contains(value.toLowerCase(Locale.ROOT))) {
            return List.of("Les tâches « shell » et « mail » du moteur sont fermées.");
        }
        if (LANGUAGE.contains(attribute) && !isOpenLanguage(element, value)) {
            return List.of("Les langages de script sont fermés ; les décisions s'écrivent en FEEL.");
        }
        return problemsOf(value);
    }

    // What a file says of itself as a whole selects no language; a condition that names one is a script to the engine.
    private static boolean isOpenLanguage(String element, String value) {
        return "definitions".equals(element)
                || !"conditionExpression".equals(element)
                        && (value.contains(FEEL) || DECISION_LANGUAGES.contains(value.toLowerCase(Locale.ROOT)));
    }

    // As the engine does with a decision's text.
    private static String wrapped(String text) {
        return isExpression(text) ? "" : "${" + text + "}";
    }

    private List<String> problemsOf(String expression) {
        if (!isExpression(expression)) {
            return List.of();
        }
        try {
            expressions.createValueExpression(expression.strip());
            return List.of();
        } catch (ExpressionRefused refused) {
            return List.of(refused.getMessage());
        } catch (ELException | StackOverflowError unreadable) {
            return List.of("Cette expression n'est pas lisible.");
        }
    }

    private static boolean isExpression(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
