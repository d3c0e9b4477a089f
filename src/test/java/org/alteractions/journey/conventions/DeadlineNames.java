package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** Names under journey.deadlines. A model writes informationLimit for information-limit in the file. */
final class DeadlineNames {

    private DeadlineNames() {}

    /** The configured names as the application compares them, with the name as the file has it. */
    static Map<String, String> configured() {
        Map<String, String> names = new LinkedHashMap<>();
        values().keySet().forEach(name -> names.put(normal(name), name));
        return names;
    }

    static Map<String, String> values() {
        return section("deadlines");
    }

    /** When people are reminded, by name. */
    static Map<String, String> reminders() {
        return section("reminders");
    }

    /** Ids of the tasks about whose delay the chapter is written to at once. */
    @SuppressWarnings("unchecked")
    static List<String> urgent() {
        return (List<String>) DeadlineNames.<Object>section("mail").get("urgent");
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> section(String name) {
        Map<String, Object> file = new Yaml().load(Models.read(Path.of("src/main/resources/application.yaml")));
        Map<String, Object> journey = (Map<String, Object>) file.get("journey");
        return (Map<String, T>) journey.get(name);
    }

    static String normal(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** The names that Java asks for: whatever text stands as the argument of a deadline's method. */
    static Set<String> inCode() {
        return Pattern.compile("deadlines\\.\\w+\\(\\s*\"([^\"]+)\"").matcher(Sources.main()).results()
                .map(found -> normal(found.group(1)))
                .collect(toSet());
    }
}
