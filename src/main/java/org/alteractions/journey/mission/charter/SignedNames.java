package org.alteractions.journey.mission.charter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares a signature with the known name. */
final class SignedNames {

    private SignedNames() {}

    /** Whether they share a word, ignoring accents and case: "Moreau, Lina" resembles "Lina Moreau-Petit". */
    static boolean resemble(String known, String signed) {
        return words(known).stream().anyMatch(words(signed)::contains);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> word.length() > 1).toList();
    }
}
