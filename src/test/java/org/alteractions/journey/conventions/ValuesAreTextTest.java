package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages, mails and scripts escape all values as text. */
class ValuesAreTextTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern UNESCAPED_IN_TEMPLATES = Pattern.compile("utext|\\[\\(|__\\$\\{|th:inline|th:on");
    private static final Pattern UNESCAPED_IN_SCRIPTS =
            Pattern.compile("(inner|outer)HTML|insertAdjacentHTML|document\\.write|createContextualFragment|srcdoc");
    /** Texts of participants' forms, which FormText has escaped. */
    private static final String DRAWN_MARKDOWN = "th:utext=\"${block.html}\"";

    static Stream<Path> templates() throws IOException {
        return Stream.concat(files("templates", ".html"), files("mails", ".html"));
    }

    static Stream<Path> scripts() throws IOException {
        return Stream.concat(files("META-INF", ".js"), files("plugin-webapp", ".js"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateWritesValuesAsText(Path template) throws IOException {
        assertThat(Files.readString(template).replace(DRAWN_MARKDOWN, "")).doesNotContainPattern(UNESCAPED_IN_TEMPLATES);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptWritesValuesAsText(Path script) throws IOException {
        assertThat(Files.readString(script)).doesNotContainPattern(UNESCAPED_IN_SCRIPTS);
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }
}
