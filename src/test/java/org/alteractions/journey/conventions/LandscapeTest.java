package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.Test;
import org.springframework.util.AntPathMatcher;
import org.yaml.snakeyaml.Yaml;

/** processes/landscape.bpmn shows who sends what, and who receives it, and the engine never gets it. */
class LandscapeTest {

    private static final Path SETTINGS = Path.of("src/main/resources/application.yaml");

    @Test
    void fileIsThatOfModelsFormsMailsAndCode() throws IOException {
        Landscape landscape = new Landscape();
        assertThat(landscape.problems()).as("%s", LandscapeTable.FILE).isEmpty();
        String expected = LandscapeWriter.of(landscape);
        if ("write".equals(System.getProperty("journey.guide"))) {
            Files.writeString(DesignFiles.LANDSCAPE, expected);
        }
        assertThat(Models.read(DesignFiles.LANDSCAPE).lines())
                .as("%s; -Djourney.guide=write writes the right file", DesignFiles.LANDSCAPE)
                .containsExactlyElementsOf(expected.lines().toList());
    }

    @Test
    void isNotDeployed() {
        String file = DesignFiles.LANDSCAPE.toString().replace('\\', '/');
        assertThat(deployed()).isNotEmpty().noneMatch(pattern ->
                new AntPathMatcher().match(pattern.replaceFirst("^classpath\\*?:", ""), file));
        assertThat(getClass().getResource("/" + file)).as("%s among the application's resources", file).isNull();
    }

    private static List<String> deployed() {
        Map<String, Map<String, Map<String, Object>>> settings = new Yaml().load(Models.read(SETTINGS));
        return ((List<?>) settings.get("camunda").get("bpm").get("deployment-resource-pattern")).stream()
                .map(String::valueOf).toList();
    }
}
