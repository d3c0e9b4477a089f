package org.alteractions.journey.participant.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.process.form.FormField;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Participants' answers are parsed like those of staff. */
class SentAnswersTest {

    @Test
    void answersAreReadHoweverTheyWerePasted() throws Exception {
        PageForm form = form("""
                [{'type': 'textfield', 'key': 'email', 'validate': {'validationType': 'email'}},
                 {'type': 'textfield', 'key': 'phone', 'validate': {'validationType': 'phone'}},
                 {'type': 'textfield', 'key': 'name'}, {'type': 'textarea', 'key': 'story'},
                 {'type': 'number', 'key': 'count'}, {'type': 'number', 'key': 'none'}]""");

        assertThat(SentAnswers.of(form, Map.of(
                "email", List.of("\u00A0mailto:lea@xn--coles-9ra.example\u200B"),
                "phone", List.of("(0)6\u00A012\u00A034\u00A056\u00A078"),
                "name", List.of("Zoe\u0308\u00A0Le\u000BGoff"),
                "story", List.of("une\u000Bdeux\r\ntr\u00ADois"),
                "count", List.of("1\u202F000,5"),
                "none", List.of(" "))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "email", "lea@écoles.example",
                        "phone", "06 12 34 56 78",
                        "name", "Zoë Le Goff",
                        "story", "une\ndeux\ntrois",
                        "count", "1000.5"));
    }

    @Test
    void quotationMarkInAFileName_isReadAsItWasTyped() throws Exception {
        SentForm sent = SentAnswers.form(Map.of(),
                Map.of("cv", new MockMultipartFile("cv", "%22x%22.pdf", "application/pdf", new byte[] {1})), null,
                Optional.empty());

        assertThat(sent.files().get("cv").name()).isEqualTo("\"x\".pdf");
    }

    private static PageForm form(String components) throws Exception {
        List<FormField> all = new ArrayList<>();
        new ObjectMapper().readTree(components.replace('\'', '"')).forEach(one -> all.add(new FormField(one)));
        return new PageForm(all);
    }
}
