package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** src/main/docs/security.md covers OWASP ASVS 4.0.3, level 2: complete, counted, and with evidence that exists. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("src/main/docs/security.md");
    private static final Path NUMBERS = Path.of("src/test/resources/asvs-4.0.3-level-2.txt");
    private static final Set<String> STATES = Set.of("met", "not applicable", "not met");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| *(\\d+\\.\\d+\\.\\d+) *\\|([^|]*)\\|([^|]*)\\|(.*)\\|$");
    private static final Pattern COUNT = Pattern.compile("(?m)^\\| (met|not applicable|not met) \\| (\\d+) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+\\.\\d+\\.\\d+(?![\\d.])");

    private record Row(String number, String requirement, String state, String shown) {

        static Row of(MatchResult found) {
            return new Row(found.group(1), found.group(2).strip(), found.group(3).strip(), found.group(4).strip());
        }

        List<String> quoted() {
            return QUOTED.matcher(shown).results().map(found -> found.group(1)).toList();
        }
    }

    private final String text = Models.read(DOCUMENT);
    private final List<Row> rows = ROW.matcher(text).results().map(Row::of).toList();

    @Test
    void everyRequirementOfLevelTwoHasOneRow() throws IOException {
        List<String> missing = new ArrayList<>(Files.readAllLines(NUMBERS));
        List<String> doubleOrUnknown = new ArrayList<>();
        rows.stream().map(Row::number).filter(number -> !missing.remove(number)).forEach(doubleOrUnknown::add);

        assertThat(missing).as("requirements without a row").isEmpty();
        assertThat(doubleOrUnknown).as("rows beside those of the list").isEmpty();
    }

    @Test
    void everyRowHasAStateAndSaysWhy() {
        assertThat(rows)
                .filteredOn(row -> !STATES.contains(row.state()) || row.requirement().isEmpty() || row.shown().isEmpty())
                .as("rows without requirement, reason or one of the states %s", STATES)
                .isEmpty();
    }

    @Test
    void whatIsMetNamesATestASettingOrAFile() {
        assertThat(rows)
                .filteredOn(row -> "met".equals(row.state()) && row.quoted().isEmpty())
                .as("rows that are met and name nothing in `code`")
                .isEmpty();
    }

    @Test
    void everyTestSettingAndFileThatIsNamedExists() {
        CodeNames names = new CodeNames();
        Map<String, List<String>> unknown = new TreeMap<>();
        rows.forEach(row -> row.quoted().stream()
                .filter(name -> !names.isSetting(name) && !Files.exists(Path.of(name)) && !names.isClassOrMethod(name))
                .forEach(name -> unknown.computeIfAbsent(row.number(), number -> new ArrayList<>()).add(name)));

        assertThat(unknown).as("rows and what they name that is no class, method, setting or file").isEmpty();
    }

    @Test
    void countsAreRight() {
        Map<String, Long> written = COUNT.matcher(text).results()
                .collect(toMap(found -> found.group(1), found -> Long.valueOf(found.group(2))));

        assertThat(written).isEqualTo(rows.stream().collect(groupingBy(Row::state, counting())));
    }

    @Test
    void listOfWhatIsNotMetNamesAllOfIt_andNothingElse() {
        String list = text.substring(text.indexOf("\n## Not met"), text.indexOf("\n## Trust boundaries"));

        assertThat(NUMBER.matcher(list).results().map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> "not met".equals(row.state()))
                        .map(Row::number)
                        .toList());
    }
}
