package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files as text. */
final class Sources {

    private Sources() {}

    static List<Path> files() {
        return files(Path.of("src/main/java"));
    }

    static List<Path> tests() {
        return files(Path.of("src/test/java"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String main() {
        return files().stream().map(Models::read).collect(joining("\n"));
    }
}
