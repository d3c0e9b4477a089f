package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

/** The security log file: its lines, age and size, and the behaviour without a file. */
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(SecurityLog.LOGGER);

    @TempDir
    Path folder;

    private final SecurityLog log = new SecurityLog();
    private SecurityLogFile file;
    private Level before;

    @BeforeEach
    void listen() {
        before = LOGGER.getLevel();
        LOGGER.setLevel(Level.INFO);
    }

    @AfterEach
    void close() {
        file.close();
        LOGGER.setLevel(before);
    }

    @Test
    void eventIsOneLineOfJson_inTheTimeOfParis(CapturedOutput console) throws IOException {
        open(folder.resolve("security.jsonl"), DataSize.ofMegabytes(1));
        log.recordFor("nantes", SecurityEvent.DOCUMENT_READ, "case", "NAN-26-007", "document", "cv");
        log.recordFor(null, SecurityEvent.REQUEST_REFUSED, "path", "/lien/*", "note", "quote \" and\nline");

        List<String> lines = Files.readAllLines(folder.resolve("security.jsonl"));
        assertThat(lines).hasSize(2);
        JsonNode read = JSON.readTree(lines.get(0));
        String time = read.path("time").asText();
        assertThat(lines.get(0)).isEqualTo("{\"time\":\"" + time + "\",\"event\":\"DOCUMENT_READ\",\"who\":\"nantes\","
                + "\"network\":\"-\",\"case\":\"NAN-26-007\",\"document\":\"cv\"}");
        assertThat(time).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0[12]:00");
        assertThat(Duration.between(OffsetDateTime.parse(time), OffsetDateTime.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
        assertThat(JSON.readTree(lines.get(1)).path("who").asText()).isEqualTo("-");
        assertThat(JSON.readTree(lines.get(1)).path("note").asText()).isEqualTo("quote \" and\nline");
        assertThat(console.getAll()).doesNotContain("NAN-26-007", "DOCUMENT_READ");
    }

    @Test
    void fullFileIsFollowedByAnother_andNoLineIsLost() throws IOException {
        open(folder.resolve("security.jsonl"), DataSize.ofKilobytes(4));
        IntStream.range(0, 200).forEach(number -> log.recordFor("nantes", SecurityEvent.EXPORT, "sheet", "s" + number));
        file.close();

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThan(1)
                    .anySatisfy(old -> assertThat(old.getFileName().toString())
                            .matches("security\\.jsonl\\.\\d{4}-\\d\\d-\\d\\d\\.0\\.gz"));
            assertThat(all.stream().mapToLong(SecurityLogFileTest::lines).sum()).isEqualTo(200);
        }
    }

    @Test
    void fileThatCannotBeWritten_isSaid_andNothingIsLost(CapturedOutput console) throws IOException {
        Path noFolder = Files.createFile(folder.resolve("occupied")).resolve("security.jsonl");
        open(noFolder, DataSize.ofMegabytes(1));
        log.recordFor("nantes", SecurityEvent.LOGIN);

        assertThat(console.getAll())
                .contains("The security log cannot be written to " + noFolder, "LOGIN");
    }

    @Test
    void withoutAFile_linesStandInTheApplicationsLog(CapturedOutput console) {
        file = new SecurityLogFile(new SecurityLogFile.Settings("", DataSize.ofMegabytes(1), DataSize.ofMegabytes(9), 9));
        file.open();
        log.recordFor("nantes", SecurityEvent.LOGOUT);

        assertThat(console.getAll()).contains("LOGOUT");
    }

    private void open(Path path, DataSize size) {
        file = new SecurityLogFile(new SecurityLogFile.Settings(path.toString(), size, DataSize.ofMegabytes(9), 9));
        file.open();
    }

    private static long lines(Path file) {
        try (var content = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
