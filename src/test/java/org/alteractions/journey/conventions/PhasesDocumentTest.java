package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.Test;

/** src/main/docs/phases.md names exactly the existing processes, forms, mails, participants' pages and deadlines. */
class PhasesDocumentTest {

    private static final Path DOCUMENT = Path.of("src/main/docs/phases.md");
    private static final Path MAILS = Path.of("src/main/resources/mails");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+\\*?)`");
    /** The frame of all mails. */
    private static final String LAYOUT = "layout";

    private final List<String> written = NAME.matcher(Models.read(DOCUMENT)).results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    @Test
    void everyNameExists() throws IOException {
        Set<String> all = all();

        assertThat(written)
                .filteredOn(name -> all.stream().noneMatch(existing -> covers(name, existing)))
                .as("%s: names that do not exist", DOCUMENT)
                .isEmpty();
    }

    @Test
    void everyProcessFormMailPageAndDeadlineIsNamed() throws IOException {
        assertThat(all())
                .filteredOn(existing -> written.stream().noneMatch(name -> covers(name, existing)))
                .as("%s: names that are missing", DOCUMENT)
                .isEmpty();
    }

    private static boolean covers(String name, String existing) {
        return name.endsWith("*") ? existing.startsWith(name.replace("*", "")) : name.equals(existing);
    }

    private static Set<String> all() throws IOException {
        Set<String> all = new TreeSet<>(DeadlineNames.values().keySet());
        all.addAll(files(DesignFiles.PROCESSES, ".bpmn"));
        all.addAll(files(DesignFiles.PROCESSES, ".dmn"));
        all.addAll(files(DesignFiles.FORMS, ".fr.form"));
        all.addAll(files(DesignFiles.FORMS, ".form"));
        all.addAll(files(MAILS, ".fr.html"));
        all.remove(LAYOUT);
        return all;
    }

    private static Set<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(name -> !name.contains("."))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
