package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.alteractions.journey.testing.StoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Participants' pages after a refusal, as far as the browser affects them. */
@BrowserStory
class RedrawnPagesInTheBrowserTest extends StoryTest {

    private static final Page.GetByRoleOptions SEND = new Page.GetByRoleOptions().setName("Envoyer").setExact(true);

    @TempDir
    Path folder;

    /** A field for addresses would send and show "xn--coles-9ra.example". */
    @Test
    void addressWithAnAccentedDomain_isDrawnAgainAsItWasTyped(Staff staff) {
        registrations.open();
        Page page = staff.newTelephone("fr-FR");
        for (String typed : List.of("lea@écoles.example", "lea martin@écoles.example", "lea@straße.example")) {
            page.navigate("/inscription");
            page.getByLabel("Votre adresse électronique").fill(typed);
            page.getByRole(AriaRole.BUTTON, SEND).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Votre prénom");
            assertThat(page.getByLabel("Votre adresse électronique")).hasValue(typed);
            page.reload();
            assertThat(page.getByLabel("Votre adresse électronique")).hasValue(typed);
        }
        page.navigate("/mes-liens");
        page.getByRole(AriaRole.TEXTBOX).first().fill("lea@écoles.example, ou tom@écoles.example");
        page.getByRole(AriaRole.BUTTON, SEND).click();
        assertThat(page.getByRole(AriaRole.TEXTBOX).first()).hasValue("lea@écoles.example, ou tom@écoles.example");
        page.close();
    }

    /** Whoever uses a keyboard, or hears the page, is led to what is wrong. */
    @Test
    void refusal_hasTheFocus_andAFileIsNotSaidTwoThingsOf(Staff staff) throws IOException {
        registrations.open();
        Path letter = Files.writeString(folder.resolve("lettre.docx"), "Bonjour");
        Path film = Files.write(folder.resolve("film.pdf"), new byte[6 * 1024 * 1024]);
        for (String language : List.of("fr", "en")) {
            Page page = staff.newTelephone(language.equals("fr") ? "fr-FR" : "en-GB", true);
            page.navigate("/inscription?lang=" + language);
            String send = language.equals("fr") ? "Envoyer" : "Send";
            page.locator("#cv").setInputFiles(letter);
            page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(send).setExact(true)).click();
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            assertThat(page.locator("#cv-problem")).containsText("PDF");

            page.locator("#cv").setInputFiles(film);
            assertThat(page.locator(".question:has(#cv) .problem")).hasCount(1);
            assertThat(page.locator(".question:has(#cv) .problem")).containsText("5");
            page.locator("#cv").setInputFiles(Files.write(folder.resolve("cv.pdf"), new byte[10]));
            assertThat(page.locator(".question:has(#cv) .problem:not(:empty)")).hasCount(0);
            page.close();
        }
    }

    @Test
    void longText_isCountedWhileItIsTyped(Staff staff) {
        registrations.open();
        for (String language : List.of("fr", "en")) {
            Page page = staff.newTelephone(language.equals("fr") ? "fr-FR" : "en-GB", true);
            page.navigate("/inscription?lang=" + language);
            page.locator("#studentMotivation").fill("abc".repeat(1001));
            assertThat(page.locator("#studentMotivation-count")).hasText(Pattern.compile(language.equals("fr")
                    ? "Vous en avez écrit 3\\s003\\." : "You have written 3,003\\."));
            assertThat(page.locator("#studentMotivation-count")).hasClass(Pattern.compile(".*problem.*"));
            page.close();
        }
    }

    /** More than the server reads, without a script that would say so before. */
    @Test
    void farTooLargeFile_endsOnThePageThatSaysSo(Staff staff) throws IOException {
        registrations.open();
        Page page = staff.newTelephone("fr-FR");
        for (int megabytes : List.of(40, 60, 120)) {
            Path film = Files.write(folder.resolve(megabytes + ".pdf"), new byte[megabytes * 1024 * 1024]);
            page.navigate("/inscription");
            page.getByLabel("Votre CV (PDF)").setInputFiles(film);
            page.getByRole(AriaRole.BUTTON, SEND).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("30 Mo");
            Files.delete(film);
        }
        page.close();
    }
}
