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
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files under <code>forms/participant/</code>: one per page and language. */
@Component
public class PageForms {

    static final String FOLDER = "forms/participant/";

    private static final String FRENCH = ".fr";
    /** What people read; everything else in a form is meant for programs. */
    private static final List<String> WORDS = List.of("text", "label", "description", "dateLabel", "timeLabel");

    private final Map<String, PageForm> read = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    PageForms(ObjectMapper json) {
        this.json = json;
    }

    public PageForm get(String name, String language) {
        return read.computeIfAbsent(name + "." + language, this::read);
    }

    private PageForm read(String name) {
        try (InputStream file = new ClassPathResource(FOLDER + name + ".form").getInputStream()) {
            JsonNode form = json.readTree(file);
            if (name.endsWith(FRENCH)) {
                keepTogether(form);
            }
            List<org.alteractions.journey.process.form.FormField> components =
                    StreamSupport.stream(form.path("components").spliterator(), false)
                            .map(org.alteractions.journey.process.form.FormField::new)
                            .toList();
            return new PageForm(components);
        } catch (IOException e) {
            throw new UncheckedIOException("No form '" + name + "' for participants", e);
        }
    }

    /** Signs that French writes with a space before or after them never stand alone on a line. */
    private static void keepTogether(JsonNode node) {
        if (node instanceof ObjectNode words) {
            WORDS.stream().filter(word -> words.path(word).isTextual()).forEach(word -> words.put(word,
                    words.path(word).asText().replaceAll(" (?=[:;!?»])", "\u00a0").replace("« ", "«\u00a0")));
        }
        node.forEach(PageForms::keepTogether);
    }
}
