package org.alteractions.journey.process.form.seam;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.testing.DesignFiles;
import org.alteractions.journey.testing.StrangersWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in a form's texts when the form is delivered. */
class FormTextsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseContext HERE = new CaseContext(
            CaseReference.of("NAN-26-001"), "mission", "userTask_x", key -> null);
    private static final Pattern KEY = Pattern.compile("\\{\\{(\\w+)}}");

    static Stream<Path> forms() throws IOException {
        return DesignFiles.staffForms().stream();
    }

    @Test
    void valuesAreEscaped_whatDesignersWroteIsNot() {
        assertThat(text("### {{title}}\n**{{name}}** : {{ need }}", Map.of(
                        "title", StrangersWords.TITLE, "name", StrangersWords.NAME, "need", StrangersWords.LINK)))
                .isEqualTo("### Nos ateliers &#60;cuisine&#62; et &#60;jardin&#62;\n**Ana &#60;Nana&#62; Díaz** : "
                        + "&#91;Se reconnecter&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#47;login&#41;");
    }

    @Test
    void markdownThatIsMeantIsWrittenAsItIs() {
        assertThat(text("Voir {{title}}.", Map.of("title", Markdown.of("[%s](%s)", "a*b", "/a"))))
                .isEqualTo("Voir [a&#42;b](&#47;a).");
    }

    @Test
    void daysNumbersAndNothingAreWords() {
        assertThat(text("{{title}}|{{name}}|{{need}}", Map.of("title", LocalDate.of(2026, 9, 1), "name", 12L)))
                .isEqualTo("mardi 1er septembre 2026|12|");
    }

    @Test
    void aValueIsNoTemplate() {
        assertThat(text("{{title}}", Map.of("title", "{{name}}", "name", "x")))
                .isEqualTo("&#123;&#123;name&#125;&#125;");
        assertThat(text("{{title}}", Map.of("title", "=name"))).isEqualTo("&#61;name");
    }

    @Test
    void expressionsCouldShowAValueUnescaped_andAppearAsTheyAreWritten() {
        assertThat(text("{{upper case(title)}} {{this}} {{#loop rows}}{{this.name}}{{/loop}}", Map.of()))
                .isEqualTo("&#123;&#123;upper case(title)}} &#123;&#123;this}} "
                        + "&#123;&#123;#loop rows}}&#123;&#123;this.name}}&#123;&#123;/loop}}");
        assertThat(text("=title", Map.of())).isEqualTo("&#61;title");
    }

    @Test
    void whatSomebodyTypesIntoTheForm_andRoutingVariables_areLeftToTheBrowser() {
        assertThat(text("{{answer}} {{scopeAnswer}}", Map.of())).isEqualTo("{{answer}} {{scopeAnswer}}");
    }

    @Test
    void htmlAndWhatLiesWithinGroupsIsNoOtherPlace() throws IOException {
        JsonNode form = JSON.readTree("""
                {"components": [{"type": "html", "content": "<p>{{title}}</p>"},
                  {"type": "group", "components": [{"type": "text", "text": "{{title}}"}]},
                  {"type": "textfield", "key": "name", "label": "{{title}}", "description": "{{title}}"}]}""");

        new FormTexts(catalogue(Map.of("title", "<b>"))).fill(form, HERE);

        assertThat(form.at("/components/0/content").asText()).isEqualTo("<p>&#60;b&#62;</p>");
        assertThat(form.at("/components/1/components/0/text").asText()).isEqualTo("&#60;b&#62;");
        assertThat(form.at("/components/2/label").asText()).isEqualTo("{{title}}");
        assertThat(form.at("/components/2/description").asText()).isEqualTo("{{title}}");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFormShowsAWordUnescaped(Path file) throws IOException {
        JsonNode form = JSON.readTree(file.toFile());
        Set<String> shown = KEY.matcher(form.toString()).results().map(key -> key.group(1)).collect(toSet());
        Catalogue catalogue = new Catalogue(List.of(() -> shown.stream()
                .map(key -> new ShownKey(key, "A stranger's words", context -> StrangersWords.LINK + StrangersWords.NAME))
                .toList()));

        new FormTexts(catalogue).fill(form, HERE);

        assertThat(form.findValuesAsText("text")).isNotEmpty().allSatisfy(text ->
                assertThat(text).doesNotContain("{{", "evil.example", "<Nana>"));
    }

    private static String text(String text, Map<String, ?> values) {
        ObjectNode form = JSON.createObjectNode();
        ArrayNode components = form.putArray("components");
        components.addObject().put("type", "text").put("text", text);
        components.addObject().put("type", "textfield").put("key", "answer");
        new FormTexts(catalogue(values)).fill(form, HERE);
        return form.at("/components/0/text").asText();
    }

    private static Catalogue catalogue(Map<String, ?> values) {
        return new Catalogue(List.of(() -> Stream.of("title", "name", "need")
                .map(key -> new ShownKey(key, "Words of somebody", context -> values.get(key)))
                .toList()));
    }
}
