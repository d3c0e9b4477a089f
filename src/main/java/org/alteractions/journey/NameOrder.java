package org.alteractions.journey;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sorts people as a French directory does: by family name, then by given name. Accents and capitals only decide between
 * otherwise equal names, and "de" is ignored: de Brie, Élan, Étienne, Faure.
 */
public final class NameOrder {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNCOUNTED = Pattern.compile("^(de\\s+|d['’])");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}'’-]{2,}");
    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "le", "la", "les", "van", "von", "der",
            "den", "el", "al", "ben", "bin", "da", "di", "do", "dos", "del", "della", "saint", "san");

    private NameOrder() {}

    /** @param whole the full name, which orders people with the same family name */
    public static <T> Comparator<T> byFamilyName(
            Function<? super T, String> family, Function<? super T, String> whole) {
        return NameOrder.<T>byName(one -> UNCOUNTED.matcher(family.apply(one).strip()).replaceFirst(""))
                .thenComparing(byName(whole));
    }

    /** For people whose name is one text: "Paul Ferrand", "FERRAND Paul". */
    public static <T> Comparator<T> byFamilyName(Function<? super T, String> whole) {
        return byFamilyName(one -> familyName(whole.apply(one)), whole);
    }

    /** For schools and other named things. */
    public static <T> Comparator<T> byName(Function<? super T, String> name) {
        // Collators are not thread-safe.
        Collator french = Collator.getInstance(Locale.FRENCH);
        return (one, other) -> french.compare(name.apply(one), name.apply(other));
    }

    static String familyName(String whole) {
        List<String> words = Arrays.asList(SPACE.split(whole.strip()));
        List<String> capitals = words.stream().filter(word -> CAPITALS.matcher(word).matches()).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size()) {
            return capitals.stream().collect(Collectors.joining(" "));
        }
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1).toLowerCase(Locale.FRENCH))) {
            from--;
        }
        return String.join(" ", words.subList(from, words.size()));
    }
}
