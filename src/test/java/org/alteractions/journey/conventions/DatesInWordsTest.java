package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only one class formats dates and times, so that their format is uniform. */
class DatesInWordsTest {

    /** The place itself, and the security log, which programs read. */
    private static final Set<String> THEIR_OWN = Set.of("WrittenDates.java", "SecurityLogLine.java");

    @Test
    void noOtherClassHasAPatternOfItsOwn() {
        assertThat(Sources.files().stream()
                        .filter(file -> !THEIR_OWN.contains(file.getFileName().toString())
                                && Models.read(file).matches("(?s).*DateTimeFormatter\\s*\\.of.*")))
                .as("use WrittenDates")
                .isEmpty();
    }

    @Test
    void noMailOrPageHasAPatternOfItsOwn() {
        assertThat(Stream.of("mails", "templates", "templates/participant").flatMap(folder ->
                                Models.files(Path.of("src/main/resources").resolve(folder), ".html").stream())
                        .filter(file -> Models.read(file).matches("(?s).*#(temporals|dates|calendars)\\..*")))
                .as("use ${dates.day(…)}, ${dates.time(…)}")
                .isEmpty();
    }
}
