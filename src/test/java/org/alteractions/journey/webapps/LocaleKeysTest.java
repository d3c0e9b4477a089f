package org.alteractions.journey.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The French texts of the web applications match the vendor's English texts. Otherwise screens show a key or half a
 * sentence.
 */
class LocaleKeysTest {

    private static final List<String> APPS = WebappFiles.APPS;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}");
    private static final Pattern TAG = Pattern.compile("</?(?:a|br|strong)\\b[^>]*>");
    private static final Pattern BREAKING_SPACE = Pattern.compile(" [:;?!»]|« ");

    /** The same in both languages, or no word at all. */
    private static final Set<String> SAME_IN_FRENCH = Set.of(
            "Action",
            "Applications",
            "Cockpit",
            "Date",
            "Description",
            "Documentation",
            "Type",
            "Variables",
            "",
            "<",
            "<=",
            ">",
            ">=");

    @ParameterizedTest
    @FieldSource("APPS")
    void hasTheKeysOfTheEnglishLocale(String app) {
        Set<String> french = WebappFiles.locale(app, "fr").keySet();
        Set<String> english = WebappFiles.locale(app, "en").keySet();

        assertThat(english).filteredOn(key -> !french.contains(key)).as("%s: missing", app).isEmpty();
        assertThat(french).filteredOn(key -> !english.contains(key)).as("%s: unknown", app).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void keepsPlaceholders(String app) {
        assertThat(texts(app)).filteredOn(text -> text.differsIn(PLACEHOLDER)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("APPS")
    void keepsTags(String app) {
        assertThat(texts(app)).filteredOn(text -> text.differsIn(TAG)).isEmpty();
    }

    /** What staff work with is French throughout; Cockpit and Admin keep English where this edition has no screen. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void leavesNothingInEnglish(String app) {
        assertThat(texts(app))
                .filteredOn(text -> text.key().startsWith("/labels/"))
                .filteredOn(text -> !SAME_IN_FRENCH.contains(text.english()))
                .filteredOn(Text::isEnglish)
                .isEmpty();
    }

    /** An ordinary space would let a colon begin the next line. */
    @ParameterizedTest
    @FieldSource("APPS")
    void putsNoBreakingSpaceBeforePunctuation(String app) {
        assertThat(texts(app))
                .filteredOn(text -> !text.isEnglish())
                .filteredOn(text -> BREAKING_SPACE.matcher(text.french()).find())
                .isEmpty();
    }

    private static List<Text> texts(String app) {
        Map<String, String> french = WebappFiles.locale(app, "fr");
        return WebappFiles.locale(app, "en").entrySet().stream()
                .map(english -> new Text(
                        app, english.getKey(), english.getValue(), french.getOrDefault(english.getKey(), "")))
                .toList();
    }

    /** One text in both languages. */
    private record Text(String app, String key, String english, String french) {

        boolean isEnglish() {
            return english.equals(french);
        }

        boolean differsIn(Pattern pattern) {
            return !found(pattern, english).equals(found(pattern, french));
        }

        private static List<String> found(Pattern pattern, String text) {
            return pattern.matcher(text)
                    .results()
                    .map(match -> match.group().replace(" ", ""))
                    .sorted()
                    .toList();
        }
    }
}
