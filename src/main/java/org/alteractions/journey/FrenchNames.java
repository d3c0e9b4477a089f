package org.alteractions.journey;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes names of schools and towns after a French preposition: "de Nantes", "d'Audencia", "de l'École centrale", "du
 * Mans".
 */
public final class FrenchNames {

    private static final Pattern TOWN = Pattern.compile("(Le|Les) (.+)", Pattern.DOTALL);
    private static final Pattern VOWEL = Pattern.compile("[aàâæeéèêëiîïoôœuùûü].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern FIRST_WORD = Pattern.compile("[\\s'’-]");
    /** First words of names that take an elided article. */
    private static final Set<String> ELIDED =
            Set.of("école", "ecole", "université", "universite", "institut", "iut", "iae", "académie", "association");
    private static final Set<String> FEMININE = Set.of("faculté", "faculte", "fondation", "haute", "maison");
    private static final Set<String> MASCULINE =
            Set.of("lycée", "lycee", "campus", "centre", "collège", "conservatoire", "pôle");

    private FrenchNames() {}

    /** "de Nantes"; null for null. */
    public static String of(String name) {
        return behind(name, "de ", "du ", "des ");
    }

    /** "à Nantes"; null for null. */
    public static String at(String name) {
        return behind(name, "à ", "au ", "aux ");
    }

    private static String behind(String name, String preposition, String masculine, String plural) {
        if (name == null || name.isBlank()) {
            return name;
        }
        Matcher town = TOWN.matcher(name);
        if (town.matches()) {
            return (town.group(1).equals("Le") ? masculine : plural) + town.group(2);
        }
        String first = FIRST_WORD.split(name)[0].toLowerCase(Locale.FRENCH);
        if (MASCULINE.contains(first)) {
            return masculine + name;
        }
        String article = ELIDED.contains(first) ? "l'" : FEMININE.contains(first) ? "la " : "";
        boolean elides = article.isEmpty() && preposition.equals("de ") && VOWEL.matcher(name).matches();
        return elides ? "d'" + name : preposition + article + name;
    }
}
