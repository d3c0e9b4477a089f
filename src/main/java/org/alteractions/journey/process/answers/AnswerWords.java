package org.alteractions.journey.process.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.alteractions.journey.process.form.seam.RecordedForms;

/** Formats the answers of a page of recorded forms for people. Each choice list is looked up once. */
final class AnswerWords {

    private final RecordedForms records;
    private final Map<String, Map<String, String>> lists = new HashMap<>();

    AnswerWords(Names names, RecordedForms records, Collection<RecordedForm> forms) {
        this.records = records;
        Map<String, Set<String>> chosen = new HashMap<>();
        for (RecordedForm form : forms) {
            for (FormField question : form.questions()) {
                String list = list(question);
                if (list != null) {
                    chosen.computeIfAbsent(list, key -> new LinkedHashSet<>())
                            .addAll(values(form.answers().get(question.key())));
                }
            }
            RecordedForm.subjects().forEach(subject -> form.context().id(subject).ifPresent(
                    id -> chosen.computeIfAbsent(subject.key(), key -> new LinkedHashSet<>()).add(id)));
        }
        chosen.forEach((list, values) -> names.chosen(list, values).ifPresent(words -> lists.put(list, words)));
    }

    /** One entry per chosen or given value; none without an answer. */
    List<String> of(RecordedForm form, FormField question, Object answer) {
        return switch (question.type()) {
            case "radio", "select", "checklist", "taglist" ->
                values(answer).stream().map(value -> choice(form, question, value)).toList();
            case "checkbox" -> List.of(Boolean.TRUE.equals(answer) ? "oui" : "non");
            case "datetime" -> List.of(moment(question, answer.toString()));
            default -> plain(answer);
        };
    }

    /** Formats an answer whose question no longer exists. */
    static List<String> plain(Object answer) {
        return answer instanceof List<?> list ? list.stream().map(AnswerWords::word).toList() : List.of(word(answer));
    }

    /** Subject of one of several tasks of a step; empty if the step had only one task. */
    String subject(RecordedForm form) {
        return RecordedForm.subjects().stream()
                .flatMap(subject -> form.context().id(subject).stream()
                        .filter(id -> !id.equals(form.context().reference().value()))
                        .map(id -> lists.getOrDefault(subject.key(), Map.of()).getOrDefault(id, id)))
                .reduce((first, last) -> last)
                .orElse("");
    }

    private String choice(RecordedForm form, FormField question, String value) {
        for (JsonNode option : question.json().path("values")) {
            if (option.path("value").asText().equals(value)) {
                return option.path("label").asText(value);
            }
        }
        String list = list(question);
        return list == null
                ? value
                : lists.computeIfAbsent(list, key -> records.offered(key, form.context())).getOrDefault(value, value);
    }

    private static String list(FormField question) {
        return question.json().path("valuesKey").asText(null);
    }

    private static List<String> values(Object answer) {
        return answer == null ? List.of()
                : answer instanceof List<?> list ? list.stream().map(String::valueOf).toList()
                : List.of(answer.toString());
    }

    private static String moment(FormField question, String value) {
        try {
            return switch (question.json().path("subtype").asText("date")) {
                case "time" -> WrittenDates.time(LocalTime.parse(value).atDate(LocalDate.EPOCH));
                case "datetime" -> WrittenDates.moment(LocalDateTime.parse(value));
                default -> WrittenDates.day(LocalDate.parse(value));
            };
        } catch (DateTimeException unreadable) {
            return value;
        }
    }

    private static String word(Object answer) {
        if (answer instanceof Boolean ticked) {
            return ticked ? "oui" : "non";
        }
        return answer instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString().replace('.', ',')
                : Objects.toString(answer, "");
    }
}
