package org.alteractions.journey.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.CaseContext;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Converts a form's shown values to the form fields that Tasklist requests when it opens the form. */
@Component
public class ShownValues {

    private static final Set<String> LISTS = Set.of("checklist", "taglist");
    /** Field types of decisions. Dates and texts are facts and may be prefilled with known values. */
    private static final Set<String> DECISIONS = Set.of("radio", "select", "checkbox", "checklist", "taglist");

    private final Catalogue catalogue;
    private final ObjectMapper json;

    public ShownValues(Catalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** Creates one field per catalogue key that the form mentions. */
    public List<org.camunda.bpm.engine.form.FormField> of(Form form, CaseContext context) {
        return of(form, context, Map.of(), Set.of());
    }

    /**
     * @param drafted answers of the reader's draft by key; they take precedence over the catalogue
     * @param routed  keys that are variables of the process; the answer of an earlier round is blanked, because the
     *                engine would show it as chosen
     */
    public List<org.camunda.bpm.engine.form.FormField> of(
            Form form, CaseContext context, Map<String, Object> drafted, Set<String> routed) {
        List<org.camunda.bpm.engine.form.FormField> fields = new ArrayList<>();
        drafted.forEach((key, answer) ->
                fields.add(new ShownField(key, () -> typed(valueFor(form.field(key), answer), true))));
        for (ShownKey key : catalogue.all()) {
            if (form.mentions(key.key()) && !drafted.containsKey(key.key())) {
                fields.add(new ShownField(key.key(), () -> typed(
                        valueFor(form.field(key.key()), key.value().apply(context)),
                        form.field(key.key()).isPresent())));
            }
        }
        form.fields().stream()
                .filter(field -> DECISIONS.contains(field.type()) && routed.contains(field.key()))
                .filter(field -> !drafted.containsKey(field.key()) && !catalogue.offers(field.key()))
                .forEach(field -> fields.add(new ShownField(field.key(), () -> blank(field))));
        return fields;
    }

    private TypedValue blank(FormField field) {
        return field.type().equals("checkbox")
                ? Variables.booleanValue(false)
                : typed(valueFor(Optional.of(field), null), true);
    }

    /** Values that a choice field offers: those in the form or those of its catalogue key. */
    public Set<String> choices(FormField field, CaseContext context) {
        return labels(field, context).keySet();
    }

    /** Labels of the offered values, in form order; empty for a field without choices. */
    public Map<String, String> labels(FormField field, CaseContext context) {
        Map<String, String> labels = new LinkedHashMap<>();
        field.json().path("values").forEach(value ->
                labels.put(value.path("value").asText(), value.path("label").asText()));
        String source = field.json().path("valuesKey").asText(null);
        if (source != null && catalogue.value(source, context) instanceof List<?> offered) {
            offered.stream().map(Option.class::cast).forEach(option -> labels.put(option.value(), option.label()));
        }
        return labels;
    }

    // Tasklist returns an answer with the type that it received, so an empty list must be sent as a list.
    private static Object valueFor(Optional<FormField> field, Object value) {
        boolean list = field.filter(found -> LISTS.contains(found.type())).isPresent();
        return value == null && list ? List.of() : value;
    }

    /** Formats a date or time for staff; other values stay unchanged. */
    public static Object inWords(Object value) {
        if (value instanceof LocalDate day) {
            return WrittenDates.day(day);
        }
        return value instanceof LocalTime time ? WrittenDates.time(time, Locale.FRENCH) : value;
    }

    /** @param prefills whether the value prefills a field, instead of appearing in a text */
    private TypedValue typed(Object value, boolean prefills) {
        if (value instanceof List<?>) {
            try {
                return SpinValues.jsonValue(json.writeValueAsString(value)).create();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A shown value cannot be written as JSON", e);
            }
        }
        if (value instanceof LocalDate || value instanceof LocalTime) {
            return Variables.stringValue((prefills ? value : inWords(value)).toString());
        }
        // form-js prints "null" for a missing value in a text, so the value is an empty string.
        return value == null || value instanceof String || value instanceof Markdown
                ? Variables.stringValue(Objects.toString(value, ""))
                : Variables.untypedValue(value);
    }

    /** Computes its value on request, because the engine creates all fields even when it only renders the form. */
    private static final class ShownField extends FormFieldImpl {

        private final Supplier<TypedValue> shown;

        ShownField(String key, Supplier<TypedValue> shown) {
            this.shown = shown;
            setId(key);
        }

        @Override
        public TypedValue getValue() {
            return shown.get();
        }
    }
}
