package org.alteractions.journey.process.form.seam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.NeededAnswer;
import org.alteractions.journey.process.form.ShownValues;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.form.TypedAnswer;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Validates a submission against its form on the server, independent of the browser. */
@Component
class SubmissionCheck {

    private static final int MOST_UNKNOWN_KEYS = 5;
    private static final int LONGEST_KEY = 60;

    private final Catalogue catalogue;
    private final ShownValues shown;
    private final ObjectMapper json;
    private final Clock clock;
    // Created lazily: most forms have no condition, so the first page need not wait for the FEEL engine.
    private final Supplier<FeelEngine> feel =
            SingletonSupplier.of(() -> new ScalaFeelEngineFactory(List.of()).createInstance());

    SubmissionCheck(Catalogue catalogue, ShownValues shown, ObjectMapper json, Clock clock) {
        this.catalogue = catalogue;
        this.shown = shown;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Returns the valid answers: those of the form's visible fields and of the declared keys.
     *
     * @param declared contract keys of the task
     * @throws SubmissionRefused with one sentence per invalid field
     */
    Map<String, Object> accept(Form form, Set<String> declared, VariableMap submitted, CaseContext context) {
        Map<String, Object> given = plain(submitted);
        form.fields()
                .forEach(field -> given.computeIfPresent(field.key(), (key, answer) -> TypedAnswer.of(field, answer)));
        List<String> problems = new ArrayList<>();
        given.keySet().stream()
                .filter(key -> form.field(key).isEmpty() && !declared.contains(key) && !isShown(form, key))
                .sorted()
                .limit(MOST_UNKNOWN_KEYS)
                .forEach(key -> problems.add("« " + shortened(key) + " » : ce champ n'existe pas dans ce formulaire."));
        FieldCheck check = new FieldCheck(clock, field -> shown.choices(field, context));
        VariableContext seen = Variables.fromMap(seen(form, given, context)).asVariableContext();
        Map<String, Object> accepted = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (!field.writable() || isHidden(field, seen)) {
                continue;
            }
            Object answer = given.get(field.key());
            check.problem(field, answer)
                    .or(() -> NeededAnswer.problem(field, form.fields(), given))
                    .ifPresentOrElse(
                            problem -> problems.add(sentence(field, problem.french())),
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

    static String sentence(FormField field, String problem) {
        return "« " + field.label().strip() + " » : " + problem + ".";
    }

    private boolean isShown(Form form, String key) {
        return catalogue.offers(key) && form.mentions(key);
    }

    private static String shortened(String key) {
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
    }

    /** Values for the form's conditions: shown values as computed by the server, and the given answers. */
    private Map<String, Object> seen(Form form, Map<String, Object> given, CaseContext context) {
        Map<String, Object> seen = new HashMap<>();
        if (form.fields().stream().allMatch(field -> field.hiddenWhen() == null)) {
            return seen;
        }
        form.fields().forEach(field -> seen.put(field.key(), null));
        catalogue.all().stream()
                .filter(key -> form.mentions(key.key()))
                .forEach(key -> seen.put(key.key(), asShown(key.value().apply(context))));
        form.fields().stream()
                .filter(field -> field.writable() && given.containsKey(field.key()))
                .forEach(field -> seen.put(field.key(), asFeel(given.get(field.key()))));
        return seen;
    }

    // A missing value is shown as an empty text, so conditions compare with an empty text.
    private static Object asShown(Object value) {
        return value == null || value instanceof Temporal ? Objects.toString(value, "") : value;
    }

    private static Object asFeel(Object answer) {
        return answer instanceof String || answer instanceof Number || answer instanceof Boolean
                        || answer instanceof List<?>
                ? answer
                : null;
    }

    private boolean isHidden(FormField field, VariableContext seen) {
        String condition = field.hiddenWhen();
        if (condition == null) {
            return false;
        }
        String expression = condition.startsWith("=") ? condition.substring(1) : condition;
        try {
            return Boolean.TRUE.equals(feel.get().evaluateSimpleExpression(expression, seen));
        } catch (FeelException e) {
            // For instance, a number was compared with a text; the check of that field reports the problem.
            return false;
        }
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
        boolean readable = !(value instanceof SerializableValue serialized) || serialized.isDeserialized();
        return value == null || !readable ? null : value.getValue();
    }
}
