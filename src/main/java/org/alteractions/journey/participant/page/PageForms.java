package org.alteractions.journey.participant.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.process.form.FormField;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of participants' pages, <code>forms/{feature}/{name}.{language}.form</code>: one per page and language. */
@Component
public class PageForms {

    private static final String FILES = "classpath:forms/*/*.%s.form";
    private static final String FRENCH = ".fr";
    /** Properties with text for readers; all others are technical. */
    private static final List<String> WORDS = List.of("text", "label", "description", "dateLabel", "timeLabel");

    private final Map<String, PageForm> read = new ConcurrentHashMap<>();
    private final Map<String, Resource> files;
    private final ObjectMapper json;

    PageForms(ObjectMapper json) {
        this.json = json;
        this.files = Stream.of("fr", "en")
                .flatMap(PageForms::files)
                .collect(Collectors.toMap(
                        file -> file.getFilename().replaceFirst("\\.form$", ""), Function.identity()));
    }

    private static Stream<Resource> files(String language) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES.formatted(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PageForm get(String name, String language) {
        return read.computeIfAbsent(name + "." + language, this::read);
    }

    private PageForm read(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No form '" + name + "' for participants");
        }
        try (InputStream file = files.get(name).getInputStream()) {
            JsonNode form = json.readTree(file);
            if (name.endsWith(FRENCH)) {
                keepTogether(form);
            }
            List<FormField> components =
                    StreamSupport.stream(form.path("components").spliterator(), false)
                            .map(FormField::new)
                            .toList();
            return new PageForm(components);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts no-break spaces before or after French punctuation marks, so that they never stand alone on a line. */
    private static void keepTogether(JsonNode node) {
        if (node instanceof ObjectNode words) {
            WORDS.stream().filter(word -> words.path(word).isTextual()).forEach(word -> words.put(word,
                    words.path(word).asText().replaceAll(" (?=[:;!?»])", "\u00a0").replace("« ", "«\u00a0")));
        }
        node.forEach(PageForms::keepTogether);
    }
}
