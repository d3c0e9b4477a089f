package org.alteractions.journey.school;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Converts a school's name to its id, the last part of the references of its presentations. */
final class SchoolId {

    /** Limit for the whole reference, which begins with that of the season. */
    private static final int LONGEST = 36;
    private static final String WITHOUT_LETTERS = "school";
    /** Other last parts of the case references of a season. */
    private static final Set<String> NO_SCHOOLS = Set.of("cafe-select", "seminar");

    private SchoolId() {}

    /** @param taken whether another school already has an id */
    static String of(String name, Predicate<String> taken) {
        String slug = slug(name);
        Predicate<String> free = id -> !NO_SCHOOLS.contains(id) && !taken.test(id);
        return free.test(slug)
                ? slug
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> slug + "-" + number)
                        .filter(free)
                        .findFirst()
                        .orElseThrow();
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? WITHOUT_LETTERS : cut;
    }
}
