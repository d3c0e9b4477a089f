package org.alteractions.journey.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of process designers, in a folder per feature. File names are unique across folders. */
public final class DesignFiles {

    public static final Path PROCESSES = Path.of("processes");
    public static final Path FORMS = Path.of("forms");

    /** The collaboration of all processes, which is drawn from them and not deployed. */
    public static final Path LANDSCAPE = PROCESSES.resolve("landscape.bpmn");

    private static final String PAGE = ".*\\.(fr|en)\\.form";

    private DesignFiles() {}

    /** The BPMN models of processes. */
    public static List<Path> models() {
        return files(PROCESSES, ".bpmn").stream().filter(file -> !file.equals(LANDSCAPE)).toList();
    }

    /** The DMN decision tables. */
    public static List<Path> decisions() {
        return files(PROCESSES, ".dmn");
    }

    /** The forms of Tasklist. */
    public static List<Path> staffForms() {
        return files(FORMS, ".form").stream().filter(file -> !isPage(file)).toList();
    }

    /** The forms of participants' pages: one per page and language. */
    public static List<Path> pages() {
        return files(FORMS, ".form").stream().filter(DesignFiles::isPage).toList();
    }

    /** @param name with its ending: <code>hold-review.form</code>, <code>hold-review.fr.form</code> */
    public static Path form(String name) {
        return named(FORMS, name);
    }

    /** @param name with its ending: <code>mission.bpmn</code> */
    public static Path process(String name) {
        return named(PROCESSES, name);
    }

    public static boolean exists(Path folder, String name) {
        return files(folder, name).stream().anyMatch(file -> file.getFileName().toString().equals(name));
    }

    private static boolean isPage(Path file) {
        return file.toString().matches(PAGE);
    }

    private static Path named(Path folder, String name) {
        return files(folder, name).stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No file '" + name + "' under " + folder));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
