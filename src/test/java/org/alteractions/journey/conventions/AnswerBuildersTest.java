package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stories fill in forms with builders, so a renamed question is a compile error. */
class AnswerBuildersTest {

    private static final Pattern FILLED_IN_BY_A_MAP =
            Pattern.compile("\\b(?:complete|submit|start|submitStart)\\([^;{]*?Map\\.of\\(\\s*\"(\\w+)\"");

    @Test
    void buildersAreThoseOfTheForms() throws IOException {
        new WrittenSources(AnswerBuilders.FOLDER, AnswerBuilders.files()).compare();
    }

    @Test
    void storiesFillInFormsByTheirBuilders() {
        Set<String> fields = Forms.all().stream()
                .flatMap(form -> form.fields().stream())
                .map(field -> field.path("key").asText())
                .collect(Collectors.toSet());
        assertThat(Sources.tests().stream().flatMap(file -> maps(file, fields)))
                .as("forms filled in by a map instead of the form's builder in testing/answers")
                .isEmpty();
    }

    private static Stream<String> maps(Path file, Set<String> fields) {
        String text = Models.read(file);
        return FILLED_IN_BY_A_MAP.matcher(text).results()
                .filter(call -> fields.contains(call.group(1)))
                .map(call -> "%s:%d: %s".formatted(
                        file, text.substring(0, call.start(1)).lines().count(), call.group(1)));
    }
}
