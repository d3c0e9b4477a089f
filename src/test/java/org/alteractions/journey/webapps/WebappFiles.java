package org.alteractions.journey.webapps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads files of the web applications as the server finds them: the application's own first, then those of the vendor's
 * jar.
 */
final class WebappFiles {

    static final List<String> APPS = List.of("tasklist", "welcome", "cockpit", "admin");

    private static final String FOLDER = "META-INF/resources/webjars/camunda/app/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private WebappFiles() {}

    static String text(String app, String path) {
        return resource(FOLDER + app + "/" + path);
    }

    /** The vendor's own plugin of an application, which draws most of its buttons. */
    static String plugin(String app) {
        return resource("META-INF/resources/plugin/" + app + "/app/plugin.js");
    }

    private static String resource(String name) {
        try (InputStream stream = WebappFiles.class.getClassLoader().getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Every text of a locale by its path, such as {@code /labels/CLAIM_TASK}. */
    static Map<String, String> locale(String app, String language) {
        // the vendor's files begin with a byte order mark, which is no JSON
        String json = text(app, "locales/" + language + ".json").replace(BYTE_ORDER_MARK, "");
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            collect("", new ObjectMapper().readTree(json), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(app + " " + language, e);
        }
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        }
        node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        }
    }
}
