package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form has a confirmation sentence for every choice. */
class RecordedWordsTest {

    static List<Path> forms() throws IOException {
        return DesignFiles.staffForms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyChoiceOfEveryFormIsSaidInItsOwnWords(Path form) throws IOException {
        List<FormField> fields = StreamSupport.stream(
                        new ObjectMapper().readTree(form.toFile()).path("components").spliterator(), false)
                .filter(component -> component.has("key"))
                .map(FormField::new)
                .toList();
        assertSentence(ActWords.recorded("", "Étape", fields, Map.of(), List.of()));
        fields.stream()
                .takeWhile(field -> !List.of("textfield", "textarea", "number").contains(field.type()))
                .filter(field -> field.type().equals("radio")).findFirst().ifPresent(decision ->
                EndingMark.choices(decision).forEach((value, label) -> {
                    String sentence = ActWords.recorded("", "Étape", fields, Map.of(decision.key(), value), List.of());
                    assertSentence(sentence);
                    assertThat(sentence).as("%s %s", form, value).startsWith("C’est enregistré : Étape – " + label + ".");
                }));
        fields.stream().filter(field -> field.type().equals("datetime")).forEach(date ->
                assertSentence(ActWords.recorded("", "Étape", fields, Map.of(date.key(),
                        date.json().path("subtype").asText().equals("time") ? "14:00" : "2027-03-12"), List.of())));
    }

    private static void assertSentence(String sentence) {
        assertThat(sentence).matches("C’est enregistré : Étape( – .{3,120})?\\.( \\p{Lu}.+\\.)?")
                .doesNotContain("null", "..", "{{");
    }
}
