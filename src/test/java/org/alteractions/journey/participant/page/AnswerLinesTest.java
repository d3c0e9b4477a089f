package org.alteractions.journey.participant.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.process.form.FormField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers as readable text, independent of their stored format. */
class AnswerLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr|datetime|'subtype':'date'|2026-10-17|samedi 17 octobre 2026",
        "en|datetime|'subtype':'date'|2026-10-17|Saturday 17 October 2026",
        "fr|datetime|'subtype':'time'|11:30|11 h 30",
        "fr|datetime|'subtype':'datetime'|2026-10-17T09:30|samedi 17 octobre 2026 à 9 h 30",
        "fr|number|'decimalDigits':1|12.5|12,5",
        "en|number|'decimalDigits':1|12.5|12.5",
        "fr|textfield|'x':1|06 12 34 56 78|06 12 34 56 78",
        "fr|radio|'values':[{'value':'yes','label':'Oui, volontiers'}]|yes|Oui, volontiers",
    })
    void answerIsWrittenForItsReader(String language, String type, String more, String answer, String words)
            throws JsonProcessingException {
        FormField field = new FormField(new ObjectMapper().readTree(
                "{'type':'%s','key':'answer','label':'Question',%s}".formatted(type, more).replace('\'', '"')));
        PageForm form = new PageForm(List.of(field));
        FormPages.Content content = new FormPages.Content(
                "form", Locale.forLanguageTag(language), name -> "", Map.of(), Map.of());

        assertThat(AnswerLines.of(form, content, Map.of("answer", answer), Map.of())).singleElement()
                .extracting(AnswerLine::answer).asString().satisfies(written ->
                        assertThat(written.replace('\u00a0', ' ')).isEqualTo(words));
    }
}
