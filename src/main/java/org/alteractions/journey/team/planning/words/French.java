package org.alteractions.journey.team.planning.words;

import java.util.List;
import java.util.Locale;

/** Numbers and lists in French. */
final class French {

    private static final List<String> NUMBERS =
            List.of("aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
    private static final int MOST_NAMES = 6;

    private French() {}

    static String number(long number) {
        return number < NUMBERS.size() ? NUMBERS.get((int) number) : Long.toString(number);
    }

    /**
     * "un étudiant", "deux étudiants". The singular contains its article, so that feminine nouns work: "une école".
     */
    static String count(long number, String one, String many) {
        return number == 1 ? one : number(number) + " " + many;
    }

    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        boolean tooMany = names.size() > MOST_NAMES;
        List<String> shown = names.subList(0, tooMany ? MOST_NAMES - 1 : names.size() - 1);
        String last = tooMany ? number(names.size() - shown.size()) + " autres" : names.get(names.size() - 1);
        return String.join(", ", shown) + " et " + last;
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.FRENCH) + sentence.substring(1);
    }

    /** The French name of a language, without article: "anglais". */
    static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.FRENCH);
    }
}
