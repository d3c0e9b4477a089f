package org.alteractions.journey.participant.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.testing.StrangersWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in the text of a participant's page appear letter for letter. */
class FormTextTest {

    static List<String> strangersWords() {
        return StrangersWords.all();
    }

    @Test
    void valuesAreEscaped_whatDesignersWroteIsDrawn() {
        assertThat(FormText.html("# {{title}}\n**{{name}}** et [ici](/a)",
                        key -> key.equals("title") ? StrangersWords.TITLE : StrangersWords.NAME))
                .isEqualTo("<h1>Nos ateliers &lt;cuisine&gt; et &lt;jardin&gt;</h1>\n"
                        + "<p><strong>Ana &lt;Nana&gt; Díaz</strong> et <a rel=\"nofollow\" href=\"/a\">ici</a></p>\n");
    }

    @ParameterizedTest
    @MethodSource("strangersWords")
    void wordsAppearLetterForLetter_andNothingElseComesOfThem(String words) {
        Element drawn = Jsoup.parse(FormText.html("{{words}}", key -> words)).body();

        assertThat(drawn.selectFirst("p").wholeText()).isEqualTo(words);
        assertThat(drawn.select("*").stream().map(Element::tagName)).containsExactly("body", "p");
    }

    @Test
    void lineBreaksThatPeopleTypedStay() {
        assertThat(FormText.html("{{words}}", key -> "eins\r\nzwei\n- drei"))
                .isEqualTo("<p>eins<br>zwei<br>- drei</p>\n");
    }
}
