package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder of generated test classes. Each build compares them with the models and forms. */
record WrittenSources(Path folder, Map<String, String> files) {

    /** Fails when a file is missing, is too many or differs. With -Djourney.guide=write it first writes them. */
    void compare() throws IOException {
        if ("write".equals(System.getProperty("journey.guide"))) {
            write();
        }
        Map<String, String> written = new TreeMap<>();
        Models.files(folder, ".java").forEach(file -> written.put(file.getFileName().toString(), Models.read(file)));
        String how = "%s; -Djourney.guide=write writes the right files".formatted(folder);
        assertThat(written.keySet()).as(how).isEqualTo(files.keySet());
        files.forEach((file, source) -> assertThat(written.get(file).lines())
                .as("%s of %s", file, how)
                .containsExactlyElementsOf(source.lines().toList()));
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        for (Path file : Models.files(folder, ".java")) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> source : files.entrySet()) {
            Files.writeString(folder.resolve(source.getKey()), source.getValue());
        }
    }
}
