package org.alteractions.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.alteractions.journey.structure.StructureRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalMessagesTest {

    private static final String CLOSED = """
            dossier-closed:
              fr: "l'antenne a clos {dossier} (« {state} ») le {state}."
              en: "{dossier} is closed since {state}."
              field: concernedDossier
            """;

    @TempDir
    Path folder;

    @Test
    void sentenceHasItsArguments_inBothLanguages() throws IOException {
        RefusalMessages messages = messages(CLOSED);

        assertThat(messages.sentence(closed("déclinée"))).isEqualTo(new Sentence(
                "l'antenne a clos NAN-26-001 (« déclinée ») le déclinée.", "NAN-26-001 is closed since déclinée."));
        assertThat(messages.french(closed("$1 {dossier}"))).contains("« $1 {dossier} »");
    }

    @Test
    void daysTimesAndSentences_areWrittenInTheReadersLanguage() throws IOException {
        RefusalMessages messages = messages(CLOSED);

        assertThat(messages.sentence(closed(LocalDate.of(2027, 1, 12))).french()).endsWith("le mardi 12 janvier 2027.");
        assertThat(messages.sentence(closed(LocalDate.of(2027, 1, 12))).english())
                .endsWith("since Tuesday 12 January 2027.");
        assertThat(messages.sentence(closed(LocalDateTime.of(2027, 1, 12, 14, 30))).english())
                .endsWith("since Tuesday 12 January 2027 at 14:30.");
        assertThat(messages.sentence(closed(LocalTime.of(9, 0))).french()).endsWith("le 9\u00a0h.");
        assertThat(messages.sentence(closed(new Sentence("hier", "yesterday"))).english()).endsWith("since yesterday.");
        assertThat(messages.french(closed(closed(LocalTime.of(9, 0))))).contains("« l'antenne a clos NAN-26-001 (« 9\u00a0h »)");
    }

    @Test
    void partsOfAList_areWrittenInTheReadersLanguage() throws IOException {
        RefusalMessages messages = messages(CLOSED);
        Refusal ofDays = closed(List.of(LocalDate.of(2027, 1, 12), new Sentence("hier", "yesterday")));

        assertThat(messages.french(ofDays)).endsWith("le mardi 12 janvier 2027 ; hier.");
        assertThat(messages.sentence(ofDays).english()).endsWith("since Tuesday 12 January 2027; yesterday.");
    }

    @Test
    void whatStaffAloneCanBeRefused_isFrenchForAll() throws IOException {
        assertThat(messages("dossier-closed: {fr: \"Le dossier est clos.\"}").sentence(closed("")))
                .isEqualTo(Sentence.inFrench("Le dossier est clos."));
    }

    @Test
    void fieldIsTheOneOfTheFile_unlessTheCallerNamesAnother() throws IOException {
        RefusalMessages messages = messages(CLOSED);

        assertThat(messages.field(closed(""))).isEqualTo("concernedDossier");
        assertThat(messages.field(closed("").at("otherDossier"))).isEqualTo("otherDossier");
        assertThat(messages.french(closed("hier").at("otherDossier"))).contains("hier");
        assertThat(messages("dossier-closed: {fr: \"Le dossier est clos.\"}").field(closed(""))).isNull();
    }

    @Test
    void exceptionSaysItsCodeAlone() {
        assertThat(closed("secret")).hasMessage("structure.dossier-closed");
        assertThat(closed("secret").is(StructureRefusal.DOSSIER_CLOSED)).isTrue();
        assertThat(closed("secret").at("field").is(StructureRefusal.NO_MISSION)).isFalse();
    }

    @Test
    void argumentsAreThoseOfTheCode() {
        assertThatThrownBy(() -> StructureRefusal.DOSSIER_CLOSED.of("NAN-26-001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("structure.dossier-closed takes [dossier, state]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: {fr: "", en: "x"}                    | structure.yaml, a: a sentence is missing
            a: {en: "x"}                            | structure.yaml, a: a sentence is missing
            a: {fr: "Le dossier {dossier est clos"} | structure.yaml, a: a brace
            a: {fr: "x", de: "y"}                   | structure.yaml, a: an entry has the lines
            a: {fr: "x", field: [y]}                | structure.yaml, a: field
            a: "x"                                  | structure.yaml, a: an entry has the lines
            {a: {fr: "x"}, a: {fr: "y"}}            | structure.yaml is not YAML
            a: "x                                   | structure.yaml is not YAML
            x                                       | structure.yaml has no entries
            """)
    void brokenFileStopsTheStart_withItsPlace(String content, String place) {
        assertThatThrownBy(() -> messages(content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(place);
    }

    private RefusalMessages messages(String content) throws IOException {
        Files.writeString(folder.resolve("structure.yaml"), content);
        return new RefusalMessages(folder.toUri() + "*.yaml");
    }

    private static Refusal closed(Object state) {
        return StructureRefusal.DOSSIER_CLOSED.of("NAN-26-001", state);
    }
}
