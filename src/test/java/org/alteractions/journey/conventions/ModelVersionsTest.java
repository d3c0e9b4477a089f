package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.conventions.ModelVersions.Version;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.Test;

/**
 * A changed process or decision gets a new version tag, so that Cockpit tells the running versions apart. The file
 * with the known versions is written with -Djourney.guide=write.
 */
class ModelVersionsTest {

    private static final Path FILE = Path.of("src/test/resources/model-versions.yaml");
    private static final String HEAD = "# Version tag and hash of the content of each process and decision. Written by"
            + " ModelVersionsTest: -Djourney.guide=write.\n";
    private static final String HOW = "; mvn test -Dtest=ModelVersionsTest -Djourney.guide=write writes " + FILE;

    @Test
    void changedModelHasANewVersionTag() throws IOException {
        Map<String, Version> models = ModelVersions.of(
                Stream.concat(DesignFiles.models().stream(), DesignFiles.decisions().stream()));
        Map<String, Version> written = Files.exists(FILE) ? read(Models.read(FILE)) : Map.of();
        if ("write".equals(System.getProperty("journey.guide"))) {
            written = renewed(models, written);
            Files.writeString(FILE, HEAD + written.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                    .collect(Collectors.joining()));
        }
        Models.none(FILE.getFileName().toString(), problems(models, written));
    }

    @Test
    void diagramDocumentationAndTagAreNoContent() {
        String model = """
                <definitions xmlns:c="c"><process id="p" c:versionTag="%s"><documentation>%s</documentation>
                <userTask id="t" name="%s"/></process><BPMNDiagram x="%s"/></definitions>""";
        Version before = ModelVersions.of(model.formatted("1.0", "Avant.", "Décider", "1")).get("p");

        assertThat(ModelVersions.of(model.formatted("1.1", "Après.", "Décider", "2")).get("p"))
                .isEqualTo(new Version("1.1", before.hash()));
        assertThat(ModelVersions.of(model.formatted("1.0", "Avant.", "Refuser", "1")).get("p").hash())
                .isNotEqualTo(before.hash());
    }

    @Test
    void sameTagForOtherContentIsNeverWritten_andTheMessageSaysWhatToDo() {
        Map<String, Version> written = Map.of("kept", new Version("1.0", "a"), "changed", new Version("1.0", "a"),
                "raised", new Version("1.0", "a"), "gone", new Version("1.0", "a"));
        Map<String, Version> models = Map.of("kept", new Version("1.0", "a"), "changed", new Version("1.0", "b"),
                "raised", new Version("1.1", "b"), "added", new Version("1.0", "a"));

        assertThat(renewed(models, written)).containsOnly(
                Map.entry("kept", new Version("1.0", "a")), Map.entry("changed", new Version("1.0", "a")),
                Map.entry("raised", new Version("1.1", "b")), Map.entry("added", new Version("1.0", "a")));
        assertThat(problems(models, written)).containsExactly(
                "added is not in the file" + HOW,
                "changed has other content than before, but still the version tag 1.0: raise camunda:versionTag in its"
                        + " model" + HOW,
                "gone is no model any more" + HOW,
                "raised is in the file with the version tag 1.0, not 1.1" + HOW);
    }

    private static Map<String, Version> renewed(Map<String, Version> models, Map<String, Version> written) {
        Map<String, Version> renewed = new TreeMap<>(models);
        renewed.replaceAll((id, version) ->
                version.isSameTagForOtherContent(written.get(id)) ? written.get(id) : version);
        return renewed;
    }

    private static Stream<String> problems(Map<String, Version> models, Map<String, Version> written) {
        Set<String> ids = new TreeSet<>(models.keySet());
        ids.addAll(written.keySet());
        return ids.stream()
                .filter(id -> !written.containsKey(id) || !written.get(id).equals(models.get(id)))
                .map(id -> id + problem(models.get(id), written.get(id)) + HOW);
    }

    private static String problem(Version model, Version written) {
        if (model == null) {
            return " is no model any more";
        }
        if (written == null) {
            return " is not in the file";
        }
        return model.isSameTagForOtherContent(written)
                ? " has other content than before, but still the version tag " + model.tag()
                        + ": raise camunda:versionTag in its model"
                : " is in the file with the version tag " + written.tag() + ", not " + model.tag();
    }

    private static Map<String, Version> read(String file) {
        return file.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Version.of(parts[1])));
    }
}
