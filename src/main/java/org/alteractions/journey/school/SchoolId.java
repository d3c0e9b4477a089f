package org.alteractions.journey.school;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How a school's name becomes the id that the references of its presentations end with. */
final class SchoolId {

    /** A season's reference goes before it, and the whole has its limit. */
    private static final int LONGEST = 36;
    private static final String WITHOUT_LETTERS = "school";
    /** What else follows a season's reference in that of a case. */
    private static final Set<String> NO_SCHOOLS = Set.of("cafe-select", "seminar");

    private SchoolId() {}

    /** @param taken whether another school has an id already */
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
