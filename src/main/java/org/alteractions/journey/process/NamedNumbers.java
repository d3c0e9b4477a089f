package org.alteractions.journey.process;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Adds names to application numbers in the domain's sentences, which contain no names because they pass through
 * exceptions and logs. Never use it for text from a browser, which could ask for anybody's name.
 */
@Component
public class NamedNumbers {

    /** For instance NAN-2026-AUTUMN-042. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]+-\\d{4}-[A-Z]+-\\d+\\b");

    private final Names names;

    NamedNumbers(Names names) {
        this.names = names;
    }

    /** Puts the name before each number; unknown numbers stay as they are. */
    public String in(String sentence) {
        List<String> numbers = NUMBER.matcher(sentence).results().map(MatchResult::group).distinct().toList();
        if (numbers.isEmpty()) {
            return sentence;
        }
        Map<String, String> known = names.chosen(Variable.CANDIDATE.key(), numbers).orElse(Map.of());
        return NUMBER.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(named(found.group(), known)));
    }

    private static String named(String number, Map<String, String> known) {
        String name = known.getOrDefault(number, Names.ERASED);
        return name.equals(Names.ERASED) ? number : name.replace(" – " + number, "") + " (" + number + ")";
    }
}
