package org.alteractions.journey.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ResponseStatusException;

/** Answers a request with a list as a file, and records it in the security log. */
@Component
public class Exports {

    private final SecurityLog security;
    private final Clock clock;

    Exports(SecurityLog security, Clock clock) {
        this.security = security;
        this.clock = clock;
    }

    /**
     * The caller checks the rights, at the latest when the table is asked for.
     *
     * @param extension as in the address
     * @throws ResponseStatusException 404 for an unknown extension
     */
    public ResponseEntity<byte[]> file(String extension, Supplier<ExportTable<?>> table) {
        ExportFormat format = ExportFormat.ofExtension(extension)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(table.get(), format);
    }

    /**
     * The caller has checked the rights. The file is complete before the answer begins, so that a failure is not a
     * shorter list.
     *
     * @param table with the rows and columns of the page, in its order
     */
    ResponseEntity<byte[]> answer(ExportTable<?> table, ExportFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int rows = write(table, format, file);
        security.record(SecurityEvent.EXPORT,
                "list", table.list(), "format", format.extension(), "rows", String.valueOf(rows));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(fileName(table, format), StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(file.toByteArray());
    }

    /** For instance "dossiers-nantes-2026-12-01.csv". */
    private String fileName(ExportTable<?> table, ExportFormat format) {
        String today = LocalDate.now(clock.withZone(WallClock.PARIS)).toString();
        return Stream.of(table.list(), table.part(), today)
                .filter(StringUtils::hasText)
                .collect(Collectors.joining("-", "", "." + format.extension()));
    }

    private static int write(ExportTable<?> table, ExportFormat format, ByteArrayOutputStream file) {
        try {
            return switch (format) {
                case CSV -> CsvTable.write(table, file);
                case XLSX -> XlsxTable.write(table, file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
