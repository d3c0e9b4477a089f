package org.alteractions.journey.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Checks a submit against the form it claims to answer: the server's own word, whatever the browser did. */
@org.springframework.stereotype.Component
class SubmissionCheck {

    private final Catalogue catalogue;
    private final ShownValues shown;
    private final ObjectMapper json;
    private final Clock clock;
    private final FeelEngine feel = new ScalaFeelEngineFactory(List.of()).createInstance();

    SubmissionCheck(Catalogue catalogue, ShownValues shown, ObjectMapper json, Clock clock) {
        this.catalogue = catalogue;
        this.shown = shown;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The answers that may stand: those of the form's visible fields and of the declared keys.
     *
     * @param declared contract keys of the task
     * @throws SubmissionRefused with one sentence per field that is wrong
     */
    Map<String, Object> accept(Form form, Set<String> declared, VariableMap submitted, CaseContext at) {
        Map<String, Object> given = plain(submitted);
        List<String> problems = new ArrayList<>();
        given.keySet().stream()
                .filter(key -> form.field(key).isEmpty() && !declared.contains(key) && !catalogue.offers(key))
                .sorted()
                .forEach(key -> problems.add("« " + key + " » : ce champ n'existe pas dans ce formulaire."));
        FieldCheck check = new FieldCheck(clock, field -> shown.choices(field, at));
        Map<String, Object> accepted = new LinkedHashMap<>();
        for (Component field : form.fields()) {
            if (!field.writable() || isHidden(form, field, given, at)) {
                continue;
            }
            Object answer = given.get(field.key());
            check.problem(field, answer)
                    .ifPresentOrElse(
                            problem -> problems.add(sentence(field, problem)),
                            () -> {
                                if (!FieldCheck.isEmpty(answer)) {
                                    accepted.put(field.key(), answer);
                                }
                            });
        }
        if (!problems.isEmpty()) {
            throw new SubmissionRefused(String.join(" ", problems));
        }
        return accepted;
    }

    static String sentence(Component field, String problem) {
        return "« " + field.label().strip() + " » : " + problem + ".";
    }

    private boolean isHidden(Form form, Component field, Map<String, Object> given, CaseContext at) {
        String condition = field.hiddenWhen();
        if (condition == null) {
            return false;
        }
        Map<String, Object> known = new HashMap<>();
        form.fields().forEach(other -> known.put(other.key(), null));
        catalogue.all().stream()
                .filter(key -> form.mentions(key.key()))
                .forEach(key -> known.put(key.key(), key.value().apply(at)));
        known.putAll(given);
        String expression = condition.startsWith("=") ? condition.substring(1) : condition;
        return Boolean.TRUE.equals(
                feel.evaluateSimpleExpression(expression, Variables.fromMap(known).asVariableContext()));
    }

    private Map<String, Object> plain(VariableMap submitted) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String key : submitted.keySet()) {
            TypedValue value = submitted.getValueTyped(key);
            plain.put(key, plain(value));
        }
        return plain;
    }

    private Object plain(TypedValue value) {
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            try {
                return json.readValue(serialized.getValueSerialized(), Object.class);
            } catch (JsonProcessingException e) {
                throw new SubmissionRefused("Cette réponse n'est pas lisible.");
            }
        }
        return value == null ? null : value.getValue();
    }
}
