package org.alteractions.journey.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers as the demo data writes them. <code>+30d</code> is the day in thirty days, <code>+30d 14:30</code> a time on
 * it, <code>@name</code> the reference of a case. <code>{all: key}</code> selects all options of the form under a key,
 * <code>{choice: label, of: key}</code> the option whose label begins with this text or with the reference of a case.
 * <code>{shown: key}</code> is the value that the form proposes.
 */
class DemoAnswers {

    private static final Pattern DAY = Pattern.compile("\\+(\\d+)d(?: (\\d\\d:\\d\\d))?");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalDate today;
    private final UnaryOperator<String> references;

    /** @param references resolves <code>name</code> or <code>name/part</code> to a reference */
    DemoAnswers(LocalDate today, UnaryOperator<String> references) {
        this.today = today;
        this.references = references;
    }

    /** @param shown the values of the form when it opens */
    Map<String, Object> of(Map<String, Object> written, Supplier<Map<String, Object>> shown) {
        Map<String, Object> answers = new LinkedHashMap<>();
        written.forEach((key, value) -> {
            if (key.equals("term")) {
                answers.putAll(DemoTerm.named(value.toString(), today).calendar(today));
            } else {
                answers.put(key, answer(value, shown));
            }
        });
        return answers;
    }

    private Object answer(Object written, Supplier<Map<String, Object>> shown) {
        if (written instanceof List<?> list) {
            return list.stream().map(one -> answer(one, shown)).toList();
        }
        if (written instanceof Map<?, ?> wish) {
            return chosen(wish, shown.get());
        }
        if (!(written instanceof String text)) {
            return written;
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            LocalDate date = today.plusDays(Long.parseLong(day.group(1)));
            return day.group(2) == null ? date.toString() : date + "T" + day.group(2);
        }
        return text.startsWith("@") ? references.apply(text.substring(1)) : text;
    }

    private Object chosen(Map<?, ?> wish, Map<String, Object> shown) {
        if (wish.get("shown") instanceof String key) {
            return shown.get(key);
        }
        if (wish.get("all") instanceof String key) {
            List<String> all = new ArrayList<>();
            options(shown, key).forEach(option -> all.add(option.path("value").asText()));
            return all;
        }
        String label = String.valueOf(answer(wish.get("choice"), () -> shown));
        for (JsonNode option : options(shown, String.valueOf(wish.get("of")))) {
            if (option.path("label").asText().startsWith(label)) {
                return option.path("value").asText();
            }
        }
        throw new IllegalArgumentException("The form does not offer " + wish);
    }

    private static JsonNode options(Map<String, Object> shown, String key) {
        try {
            return JSON.readTree(String.valueOf(shown.get(key)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The form shows no list '" + key + "'", e);
        }
    }
}
