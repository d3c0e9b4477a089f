package org.alteractions.journey.mail.template;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.MailNames;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.calendar.MovedDate;
import org.springframework.stereotype.Component;

/** Sample values for mail previews, from mails/samples.yaml. Missing and unknown samples are refused. */
@Component
public class MailSamples {

    private static final String CASE = "case";
    private static final String UNSUBSCRIBE = "unsubscribe";
    private static final String USUAL = "cas général";
    private static final Set<String> LANGUAGES = Set.copyOf(MailTemplates.languages());

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final MailCatalogue catalogue;
    private final Map<String, MailValues> facts;
    private final Map<String, Object> values;
    private final Map<String, List<Map<String, Object>>> cases;

    MailSamples(List<MailValues> facts, MailCatalogue catalogue) {
        this.catalogue = catalogue;
        this.facts = facts.stream().collect(Collectors.toMap(MailValues::name, Function.identity()));
        Map<String, Map<String, Object>> file = YamlFile.read("mails/samples.yaml");
        this.values = file.get("values");
        this.cases = file.get("cases").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> list(entry.getValue())));
    }

    /**
     * A variant of a mail.
     *
     * @param context values for the template
     */
    public record Sample(String name, Map<String, Object> context) {}

    /** The usual case first. */
    public List<Sample> of(String template, String language) {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample(USUAL, context(template, values, language)));
        cases.getOrDefault(template, List.of()).forEach(differing -> samples.add(new Sample(
                (String) differing.get(CASE), context(template, merged(values, differing), language))));
        return samples;
    }

    /** Templates with more than the usual case. */
    Set<String> varied() {
        return cases.keySet();
    }

    /** As written in the file. */
    Map<String, Object> values() {
        return values;
    }

    private Map<String, Object> context(String template, Map<String, Object> all, String language) {
        Map<String, Object> context = new HashMap<>();
        all.forEach((name, value) -> context.put(name, typed(name, inLanguage(value, language), language)));
        facts.keySet().stream().filter(name -> !all.containsKey(name)).forEach(name -> {
            throw new IllegalStateException("mails/samples.yaml has no sample of '" + name + "'");
        });
        context.remove(CASE);
        context.putIfAbsent("invitation", null);
        context.putIfAbsent("invited", 1);
        context.putIfAbsent("calledOff", 0);
        context.putIfAbsent("about", null);
        context.putIfAbsent("moved", null);
        context.put("dates", new MailDates(Locale.forLanguageTag(language)));
        context.put("names", new MailNames(Locale.forLanguageTag(language)));
        if (catalogue.kind(template) != MailCatalogue.Kind.NEWS) {
            context.put(UNSUBSCRIBE, null);
        }
        return context;
    }

    private Object typed(String name, Object value, String language) {
        return switch (name) {
            case "recipient" -> new Recipient(ParticipantId.of("sample", 1), "camille.durand@exemple.example",
                    (String) value, Locale.forLanguageTag(language));
            case "chapter" -> new Chapter(ChapterId.of("sample"), "NAN", (String) ((Map<?, ?>) value).get("name"),
                    "nantes@alteractions.example");
            case "reminder" -> mapper.convertValue(value, Reminding.class);
            case "moved" -> mapper.convertValue(value, MovedDate.class);
            default -> facts.containsKey(name) ? mapper.convertValue(value, facts.get(name).type()) : value;
        };
    }

    private static Object inLanguage(Object value, String language) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> inLanguage(item, language)).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (LANGUAGES.equals(map.keySet())) {
            return map.get(language);
        }
        Map<Object, Object> chosen = new LinkedHashMap<>();
        map.forEach((key, item) -> chosen.put(key, inLanguage(item, language)));
        return chosen;
    }

    /** A map is merged key by key; any other value is replaced. */
    private static Map<String, Object> merged(Map<String, Object> all, Map<?, ?> differing) {
        Map<String, Object> result = new LinkedHashMap<>(all);
        differing.forEach((key, value) -> result.put((String) key,
                all.get(key) instanceof Map<?, ?> before && value instanceof Map<?, ?> change
                        ? merged(strings(before), change) : value));
        return result;
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, value) -> result.put((String) key, value));
        return result;
    }

    private static List<Map<String, Object>> list(Object entries) {
        return ((List<?>) entries).stream().map(entry -> strings((Map<?, ?>) entry)).toList();
    }
}
