package org.alteractions.journey.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Classes, members, packages and settings that documents may name. */
final class CodeNames {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"));
    private static final Path ROOT = Path.of("org/alteractions/journey");
    private static final List<Path> SETTINGS = List.of(
            Path.of("src/main/resources/application.yaml"), Path.of("src/main/resources/environment.yaml"));
    private static final Pattern MEMBER = Pattern.compile("([A-Z]\\w*)(?:\\.(\\w+))?");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(JOURNEY_\\w+)");

    private final Map<String, Path> classes = new HashMap<>();
    private final Set<String> settings = new TreeSet<>();

    CodeNames() {
        SOURCES.forEach(this::collectClasses);
        for (Path file : SETTINGS) {
            new Yaml().loadAll(Models.read(file)).forEach(document -> collectSettings("", document));
            VARIABLE.matcher(Models.read(file)).results().forEach(found -> settings.add(found.group(1)));
        }
    }

    /** @param name a class, or a class and its method: {@code Postman}, {@code Postman.deliver} */
    boolean isClassOrMethod(String name) {
        return isMember(name, "(");
    }

    /** @param name a class, or a class and its method or constant */
    boolean isClassOrMember(String name) {
        return isMember(name, "");
    }

    /** @param name for instance {@code mail.outbox} */
    boolean isPackage(String name) {
        return SOURCES.stream().anyMatch(root -> Files.isDirectory(root.resolve(ROOT).resolve(name.replace('.', '/'))));
    }

    /** Keys of groups too: "journey.uploads" is all that is below it. */
    boolean isSetting(String name) {
        return settings.contains(name);
    }

    private boolean isMember(String name, String after) {
        var code = MEMBER.matcher(name);
        return code.matches()
                && classes.containsKey(code.group(1))
                && (code.group(2) == null
                        || Models.read(classes.get(code.group(1))).contains(" " + code.group(2) + after));
    }

    private void collectClasses(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> classes.put(file.getFileName().toString().replace(".java", ""), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collectSettings(String prefix, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> {
                settings.add(prefix + key);
                collectSettings(prefix + key + ".", below);
            });
        }
    }
}
