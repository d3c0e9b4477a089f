package org.alteractions.journey.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.testing.SecurityLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.ResponseEntity;

/** The answer with an exported list, and its line in the security log. */
class ExportsTest {

    private static final List<ChapterId> NANTES = List.of(ChapterId.of("nantes"));

    @RegisterExtension
    final SecurityLines security = new SecurityLines();

    // In Paris it is the first of December already.
    private final Exports exports =
            new Exports(new SecurityLog(), Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource
    void answerIsAFileThatNobodyKeeps(ExportFormat format) {
        ResponseEntity<byte[]> answer =
                exports.answer(ExportFixtures.table("Élodie", "Anna").forChapters(NANTES), format);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("dossiers-nantes-2026-12-01." + format.extension());
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentType()).hasToString(format.mediaType());
        assertThat(answer.getBody()).isNotEmpty();
    }

    @Test
    void securityLogNamesListFormatAndNumberOfRows_andNobody() {
        exports.answer(ExportFixtures.table("Élodie", "Anna").forChapters(NANTES), ExportFormat.CSV);

        assertThat(security.all()).containsExactly("EXPORT who=- network=- list=dossiers format=csv rows=2");
        assertThat(security.of(SecurityEvent.EXPORT)).hasSize(1);
    }

    @Test
    void listOfSeveralChapters_isNamedAfterNone() {
        assertThat(Stream.of(List.of(ChapterId.of("nantes"), ChapterId.of("paris")), List.<ChapterId>of())
                        .map(chapters -> exports.answer(ExportFixtures.table().forChapters(chapters), ExportFormat.XLSX))
                        .map(answer -> answer.getHeaders().getContentDisposition().getFilename()))
                .containsOnly("dossiers-2026-12-01.xlsx");
    }

    @Test
    void listIsNamedByAFixedWord_notByASearch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportTable.of("dossiers Le Goff", "Dossiers", List.of()))
                .withMessageNotContaining("Le Goff");
    }

    @Test
    void onlyTheTwoFormatsAreKnown() {
        assertThat(Stream.of("csv", "xlsx").map(ExportFormat::ofExtension)).doesNotContain(java.util.Optional.empty());
        assertThat(Stream.of("CSV", "pdf", "", "csv ").flatMap(key -> ExportFormat.ofExtension(key).stream())).isEmpty();
    }
}
