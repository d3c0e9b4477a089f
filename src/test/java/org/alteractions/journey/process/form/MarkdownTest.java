package org.alteractions.journey.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.testing.StrangersWords;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in Markdown appear letter for letter. */
class MarkdownTest {

    static List<String> strangersWords() {
        return StrangersWords.all();
    }

    @Test
    void whatIsNeitherLetterNorDigitNorBlankIsACharacterReference() {
        assertThat(words(StrangersWords.LINK)).isEqualTo("&#91;Se reconnecter&#93;"
                + "&#40;https&#58;&#47;&#47;evil&#46;example&#47;login&#41;");
        assertThat(words(StrangersWords.NAME)).isEqualTo("Ana &#60;Nana&#62; Díaz");
        assertThat(words(StrangersWords.TITLE)).isEqualTo("Nos ateliers &#60;cuisine&#62; et &#60;jardin&#62;");
        assertThat(words("{{x}}")).isEqualTo("&#123;&#123;x&#125;&#125;");
        assertThat(words("&amp;")).isEqualTo("&#38;amp&#59;");
    }

    @ParameterizedTest
    @MethodSource("strangersWords")
    void wordsAppearLetterForLetter_andNothingElseComesOfThem(String words) {
        Element drawn = drawn("**%s**", words);

        assertThat(drawn.selectFirst("p").wholeText()).isEqualTo(words.strip());
        assertThat(drawn.select("*").stream().map(Element::tagName)).containsExactly("body", "p", "strong");
    }

    @ParameterizedTest
    @MethodSource("strangersWords")
    void wordsAtTheBeginningOfALine_beginNothing(String words) {
        Element drawn = drawn("%s", words);

        assertThat(drawn.selectFirst("p").wholeText()).isEqualTo(words.strip());
        assertThat(drawn.select("*").stream().map(Element::tagName)).containsExactly("body", "p");
    }

    @Test
    void lineBreaksThatPeopleTypedStay_alsoWithinAHeading() {
        assertThat(words("eins\r\nzwei\n\n- drei\n")).isEqualTo("eins<br>zwei<br><br>&#45; drei");
        Element heading = drawn("### %s", "eins\n# zwei").selectFirst("h3");
        assertThat(heading.wholeText()).isEqualTo("eins\n# zwei");
        assertThat(heading.select("*").stream().map(Element::tagName)).containsExactly("h3", "br");
    }

    @Test
    void whatIsNoCharacterOfATextIsReplaced() {
        assertThat(words("a\u0000b\u0085c\u0091d\ud800e")).isEqualTo("a\uFFFDb<br>c\uFFFDd\uFFFDe");
    }

    @Test
    void markdownThatIsMeantStays_andItsWordsDoNot() {
        Markdown link = Markdown.of("[%s](%s)", "CV *et* lettre", "/applications/NAN-2026-AUTUMN-001/documents");

        Element drawn = drawn("Voir %s, %s.", link, "[x](y)");

        assertThat(drawn.text()).isEqualTo("Voir CV *et* lettre, [x](y).");
        assertThat(drawn.select("a").eachAttr("href")).containsExactly("/applications/NAN-2026-AUTUMN-001/documents");
    }

    @Test
    void aTextOfOursStaysAsItIsWritten() {
        assertThat(Markdown.ours("**100 %** d'écoute")).isEqualTo(Markdown.of("**%s %%** d'écoute", 100));
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(Markdown.of("%s", (Object) null).source()).isEmpty();
    }

    private static String words(String words) {
        return Markdown.of("%s", words).source();
    }

    private static Element drawn(String markup, Object... words) {
        return Jsoup.parse(HtmlRenderer.builder().build().render(
                Parser.builder().build().parse(Markdown.of(markup, words).source()))).body();
    }
}
