package org.alteractions.journey.mission.charter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares the name that somebody signs with to the one that is known. */
final class SignedNames {

    private SignedNames() {}

    /** Whether they have a word in common, whatever its accents and capitals: "Moreau, Lina" is "Lina Moreau-Petit". */
    static boolean resemble(String known, String signed) {
        return words(known).stream().anyMatch(words(signed)::contains);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> word.length() > 1).toList();
    }
}
