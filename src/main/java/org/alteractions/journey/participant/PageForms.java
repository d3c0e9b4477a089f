package org.alteractions.journey.participant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
class PageForms {

    static final String FOLDER = "forms/participant/";

    private final Map<String, PageForm> read = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    PageForms(ObjectMapper json) {
        this.json = json;
    }

    PageForm get(String name, String language) {
        return read.computeIfAbsent(name + "." + language, this::read);
    }

    private PageForm read(String name) {
        try (InputStream file = new ClassPathResource(FOLDER + name + ".form").getInputStream()) {
            JsonNode form = json.readTree(file);
            List<org.alteractions.journey.process.form.Component> components =
                    StreamSupport.stream(form.path("components").spliterator(), false)
                            .map(org.alteractions.journey.process.form.Component::new)
                            .toList();
            return new PageForm(form.path("properties").path("title").asText(), components);
        } catch (IOException e) {
            throw new UncheckedIOException("No form '" + name + "' for participants", e);
        }
    }
}
