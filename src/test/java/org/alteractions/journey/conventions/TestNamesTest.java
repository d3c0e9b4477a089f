package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.alteractions.journey.testing.StoryTest;
import org.junit.jupiter.api.Test;

/** Tests also use one word for each role and repeat no names. */
class TestNamesTest {

    private static final Pattern OFFERED = Pattern.compile("@Component\\s+public class");
    private static final Pattern MOVES_CASES = Pattern.compile("private final JourneyDriver ");
    private static final Pattern FIXTURES = Pattern.compile("\\w+(Fixtures|Check)\\.java");
    private static final Pattern GERUND = Pattern.compile("\\w+(ing|Running)\\.java");

    @Test
    void whatBringsACaseToAStateForStories_isCalledFixtures() {
        assertThat(Sources.tests())
                .filteredOn(file -> OFFERED.matcher(Models.read(file)).find())
                .filteredOn(file -> MOVES_CASES.matcher(Models.read(file)).find())
                .as("test beans that move cases: …Fixtures, or …Check where they only look")
                .isNotEmpty()
                .allMatch(file -> is(FIXTURES, file));
    }

    @Test
    void noClassIsAGerund() {
        assertThat(Sources.tests()).filteredOn(file -> is(GERUND, file)).isEmpty();
    }

    @Test
    void storiesDoNotRepeatTheFieldsOfStoryTest() {
        String fields = Arrays.stream(StoryTest.class.getDeclaredFields())
                .map(field -> field.getType().getSimpleName() + " " + field.getName())
                .collect(joining("|", "@Autowired\\s+(private )?(", ");"));
        Pattern repeated = Pattern.compile(fields);
        assertThat(Sources.tests())
                .filteredOn(file -> repeated.matcher(Models.read(file)).find())
                .as("classes that may extend StoryTest")
                .isEmpty();
    }

    private static boolean is(Pattern name, Path file) {
        return name.matcher(file.getFileName().toString()).matches();
    }
}
