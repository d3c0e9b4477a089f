package org.alteractions.journey.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, set to French as the association's computers are. */
final class LibreOffice {

    /** Separator, quote, UTF-8, from line 1, no column formats, French (1036); cells as shown. */
    private static final String CSV_OPTIONS = "59,34,76,1,,1036,false,true";
    private static final int PATIENCE = 9;
    private static final String FRENCH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Setup/L10N">
            <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop>
            </item>
            </oor:items>
            """;

    private final Path program;
    private final Path directory;

    private LibreOffice(Path program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    /** @param directory for its settings and results */
    static Optional<LibreOffice> find(Path directory) throws IOException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        Path settings = Files.createDirectories(directory.resolve("profile/user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), FRENCH);
        return program.map(found -> new LibreOffice(found, directory));
    }

    /** Opens a CSV file and saves it as XLSX; empty if that takes too long. */
    Optional<Path> csvAsXlsx(Path csv) throws IOException, InterruptedException {
        return convert(csv, "xlsx", List.of("--infilter=CSV:" + CSV_OPTIONS, "--convert-to", "xlsx"));
    }

    /** Opens an XLSX file and saves what it shows; empty if that takes too long. */
    Optional<Path> xlsxAsShown(Path xlsx) throws IOException, InterruptedException {
        return convert(xlsx, "csv", List.of("--convert-to", "csv:Text - txt - csv (StarCalc):" + CSV_OPTIONS));
    }

    private Optional<Path> convert(Path file, String extension, List<String> options)
            throws IOException, InterruptedException {
        Path results = directory.resolve("results");
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless",
                "-env:UserInstallation=" + directory.resolve("profile").toUri()));
        command.addAll(options);
        command.addAll(List.of("--outdir", results.toString(), file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        return Optional.of(results.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension));
    }
}
