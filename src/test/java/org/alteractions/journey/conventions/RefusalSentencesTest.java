package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.RefusalCode;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Every refusal code has a sentence with its arguments in messages/{feature}.yaml, and every sentence has a code. */
class RefusalSentencesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern INPUT = Pattern.compile("\\bname=\"(\\w+)\"");

    private static final RefusalCodes CODES = new RefusalCodes();
    private static final Map<String, Map<String, Map<String, String>>> FILES = files();
    private static final Set<String> FIELDS = fields();

    @TestFactory
    Stream<DynamicTest> everyRefusalHasItsSentence() {
        return CODES.all().stream().map(code -> DynamicTest.dynamicTest(code.code(), () -> {
            Map<String, String> entry = FILES.getOrDefault(code.feature(), Map.of()).get(key(code));
            assertThat(entry).as("%s: entry %s", file(code.feature()), key(code)).isNotNull();
            Models.none(file(code.feature()) + ", " + key(code), problems(code, entry));
        }));
    }

    private static Stream<String> problems(RefusalCode code, Map<String, String> entry) {
        Set<String> parameters = new TreeSet<>(code.parameters());
        Set<String> french = arguments(entry.get("fr"));
        String english = entry.getOrDefault("en", "");
        return Stream.of(
                        french.equals(parameters)
                                ? null
                                : "the French sentence names %s, and the code gives %s".formatted(french, parameters),
                        parameters.containsAll(arguments(english))
                                ? null
                                : "the English sentence names %s, and the code gives %s"
                                        .formatted(arguments(english), parameters),
                        english.isEmpty() && CODES.participantsMayRead(code)
                                ? "a participant may read it, and there is no 'en'"
                                : null,
                        FIELDS.contains(entry.getOrDefault("field", FIELDS.iterator().next()))
                                ? null
                                : "no form asks '%s'".formatted(entry.get("field")))
                .filter(problem -> problem != null);
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> codes = CODES.all().stream().map(RefusalCode::code).collect(toSet());
        assertThat(FILES.entrySet().stream().flatMap(file -> file.getValue().keySet().stream()
                .filter(key -> !codes.contains(file.getKey() + "." + key))
                .map(key -> file(file.getKey()) + ", " + key)))
                .as("entries of no code")
                .isEmpty();
        assertThat(CODES.unused()).as("codes that nothing throws").isEmpty();
    }

    @Test
    void codeIsOneRefusal() {
        assertThat(CODES.all()).extracting(RefusalCode::code).doesNotHaveDuplicates();
    }

    @Test
    void everyRefusalIsThrownWithItsArguments() {
        assertThat(CODES.wronglyThrown()).as("numbers of arguments").isEmpty();
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(found -> found.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static String key(RefusalCode code) {
        return code.code().substring(code.feature().length() + 1);
    }

    private static String file(String feature) {
        return FOLDER.resolve(feature + ".yaml").toString();
    }

    private static Map<String, Map<String, Map<String, String>>> files() {
        Map<String, Map<String, Map<String, String>>> files = new TreeMap<>();
        Models.files(FOLDER, ".yaml").forEach(file -> files.put(
                file.getFileName().toString().replace(".yaml", ""), new Yaml().load(Models.read(file))));
        return files;
    }

    /** What forms ask, those of participants included, and the fields of the application's own pages. */
    private static Set<String> fields() {
        Set<String> fields = new HashSet<>();
        Stream.concat(DesignFiles.staffForms().stream(), DesignFiles.pages().stream()).map(FormFile::new)
                .flatMap(form -> form.fields().stream())
                .forEach(field -> fields.add(field.path("key").asText()));
        Models.files(TEMPLATES, ".html").stream().map(Models::read)
                .forEach(page -> INPUT.matcher(page).results().forEach(input -> fields.add(input.group(1))));
        return fields;
    }
}
