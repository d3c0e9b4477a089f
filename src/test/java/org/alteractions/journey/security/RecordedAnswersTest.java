package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses in log lines: only fixed words, case numbers and ids of the engine remain. */
class RecordedAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "/lien/eyJhbGciOiJIUzI1NiJ9.MQ.abc/documents/3-cv, /lien/*/documents/*",
        "/engine-rest/task/88276c40-eb72-11f1-89d7-02fc00000001/submit-form,"
                + " /engine-rest/task/88276c40-eb72-11f1-89d7-02fc00000001/submit-form",
        "/applications/NAN-2026-AUTUMN-001/documents/cv, /applications/NAN-2026-AUTUMN-001/documents/cv",
        "/applications/L%C3%A9a%20Durand, /applications/*",
        "/mails/lea@etudiants.example, /mails/*",
        "/, /",
    })
    void addressLosesWhatOpensSomethingOrNamesSomebody(String path, String harmless) {
        assertThat(RecordedAnswers.harmless(path)).isEqualTo(harmless);
    }
}
