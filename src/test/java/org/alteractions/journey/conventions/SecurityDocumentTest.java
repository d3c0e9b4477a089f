package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What src/main/docs/security.md says of OWASP ASVS 4.0.3, level 2: complete, counted, and shown by what exists. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("src/main/docs/security.md");
    private static final Path NUMBERS = Path.of("src/test/resources/asvs-4.0.3-level-2.txt");
    private static final List<Path> SETTINGS = List.of(
            Path.of("src/main/resources/application.yaml"), Path.of("src/main/resources/environment.yaml"));
    private static final Set<String> STATES = Set.of("met", "not applicable", "not met");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| *(\\d+\\.\\d+\\.\\d+) *\\|([^|]*)\\|([^|]*)\\|(.*)\\|$");
    private static final Pattern COUNT = Pattern.compile("(?m)^\\| (met|not applicable|not met) \\| (\\d+) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+\\.\\d+\\.\\d+(?![\\d.])");
    private static final Pattern CODE = Pattern.compile("([A-Z]\\w*)(?:\\.([a-z]\\w*))?");

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
    void everyTestSettingAndFileThatIsNamedExists() throws IOException {
        Map<String, Path> classes = classes();
        Set<String> settings = settings();
        Map<String, List<String>> unknown = new TreeMap<>();
        rows.forEach(row -> row.quoted().stream()
                .filter(name -> !settings.contains(name) && !Files.exists(Path.of(name)) && !isCode(name, classes))
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

    private static boolean isCode(String name, Map<String, Path> classes) {
        var code = CODE.matcher(name);
        return code.matches()
                && classes.containsKey(code.group(1))
                && (code.group(2) == null || Models.read(classes.get(code.group(1))).contains(" " + code.group(2) + "("));
    }

    private static Map<String, Path> classes() throws IOException {
        Map<String, Path> classes = new HashMap<>();
        for (String folder : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> classes.put(file.getFileName().toString().replace(".java", ""), file));
            }
        }
        return classes;
    }

    private static Set<String> settings() {
        Set<String> keys = new TreeSet<>();
        for (Path file : SETTINGS) {
            new Yaml().loadAll(Models.read(file)).forEach(document -> collect("", document, keys));
            Pattern.compile("\\$\\{(JOURNEY_\\w+)").matcher(Models.read(file)).results()
                    .forEach(found -> keys.add(found.group(1)));
        }
        return keys;
    }

    /** Keys of groups too: "journey.uploads" is all that is below it. */
    private static void collect(String prefix, Object value, Set<String> keys) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> {
                keys.add(prefix + key);
                collect(prefix + key + ".", below, keys);
            });
        }
    }
}
