package org.alteractions.journey.process.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.stereotype.Component;

/** Finds forbidden content in models and decisions: code, class names, and expressions that reach them. */
@Component
class ModelRules {

    private static final Set<String> CODE = Set.of("script", "scriptTask", "connector", "field");
    /** For each attribute, the engine would instantiate any class of the class path. */
    private static final Set<String> CLASSES =
            Set.of("class", "variableMappingClass", "formHandlerClass", "taskListenerClass");
    private static final Set<String> TASKS_THAT_ACT = Set.of("shell", "mail");
    private static final Set<String> LANGUAGE = Set.of("language", "expressionLanguage", "scriptFormat");
    private static final Set<String> DECISION_LANGUAGES = Set.of("feel", "juel");
    /** FEEL has no time limit: a loop to two million blocks a thread forever. */
    private static final Pattern LOOP =
            Pattern.compile("\\b(for|some|every)\\b.+\\bin\\b|\\bfunction\\s*\\(", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]|\\\\.)*\"");
    private static final String FEEL = "/FEEL/";

    private final ClosedExpressions expressions;

    ModelRules(ClosedExpressions expressions) {
        this.expressions = expressions;
    }

    /** Problems of the element, as French sentences for the designer; empty if it is allowed. */
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
        // Checks every text, because the engine evaluates even a task's documentation.
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

    // On the root element the attribute selects no language. On a condition the engine treats it as a script.
    private static boolean isOpenLanguage(String element, String value) {
        return "definitions".equals(element)
                || !"conditionExpression".equals(element)
                        && (value.contains(FEEL) || DECISION_LANGUAGES.contains(value.toLowerCase(Locale.ROOT)));
    }

    // Wraps the text as the engine does with a decision's text.
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
