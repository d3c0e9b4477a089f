package org.alteractions.journey.conventions;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;

/**
 * The enum to which a handler converts a choice of its form.
 *
 * @param form id of the staff form
 * @param key  key of the choice
 * @param type the enum
 */
record ChoiceEnum(String form, String key, Class<?> type) {

    private static final String ROOT = "org.alteractions.journey.";
    private static final Pattern FORM = Pattern.compile("String form\\(\\) \\{\\s*return \"([\\w-]+)\"");
    private static final Pattern READ = Pattern.compile("form\\.(?:decision|choice)\\(\\s*"
            + "(?:Variable\\.(\\w+)\\.key\\(\\)|\"(\\w+)\"|(\\w+\\.[A-Z_]+))\\s*,\\s*([\\w.]+)\\.class\\)");

    private static final List<ChoiceEnum> ALL = Sources.files().stream()
            .filter(file -> file.toString().endsWith("Handler.java"))
            .flatMap(file -> in(Models.read(file)))
            .toList();

    static List<ChoiceEnum> all() {
        return ALL;
    }

    /** The enums of all forms that ask for this key. */
    static List<ChoiceEnum> of(String key) {
        return ALL.stream().filter(one -> one.key.equals(key)).toList();
    }

    Set<String> values() {
        return values(type);
    }

    /** Path of the enum's source. */
    String file() {
        return file(type);
    }

    /** The values of an enum, as forms and models write them. */
    static Set<String> values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Submission.value((Enum<?>) constant))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String file(Class<?> type) {
        return type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    }

    static Class<?> named(String name) {
        try {
            return Class.forName(ROOT + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no enum " + name, e);
        }
    }

    /** A sentence for each value that one of two files has and the other lacks. */
    static Stream<String> differences(String one, Set<String> values, String other, Set<String> others) {
        return Stream.concat(lacking(one, values, other, others), lacking(other, others, one, values));
    }

    private static Stream<String> lacking(String file, Set<String> values, String other, Set<String> others) {
        return others.stream()
                .filter(value -> !values.contains(value))
                .map(value -> file + " lacks '" + value + "', which " + other + " has");
    }

    private static Stream<ChoiceEnum> in(String source) {
        return FORM.matcher(source).results().map(found -> found.group(1)).findFirst().stream()
                .flatMap(form -> READ.matcher(source).results()
                        .map(read -> new ChoiceEnum(form, key(read, source), type(read.group(4), source))));
    }

    private static String key(MatchResult read, String source) {
        if (read.group(1) != null) {
            return Variable.valueOf(read.group(1)).key();
        }
        return read.group(2) != null ? read.group(2) : constant(read.group(3), source);
    }

    private static String constant(String name, String source) {
        String[] parts = name.split("\\.");
        try {
            Field field = type(parts[0], source).getDeclaredField(parts[1]);
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Class<?> type(String name, String source) {
        String outer = name.replaceFirst("\\..*", "");
        String imported = Pattern.compile("import ([\\w.]+\\." + outer + ");").matcher(source).results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseGet(() -> source.replaceFirst("(?s)package ([\\w.]+);.*", "$1") + "." + outer);
        return named((imported + name.substring(outer.length()).replace('.', '$')).substring(ROOT.length()));
    }
}
