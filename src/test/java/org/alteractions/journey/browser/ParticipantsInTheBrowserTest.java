package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.junit.jupiter.api.Test;

/** Participants on telephones, mostly without scripts: from the public page to the answer by a link. */
@BrowserStory
class ParticipantsInTheBrowserTest extends StoryTest {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @Test
    void structureAsks_confirmsItsAddress_andFollowsItsDossier(Staff staff) {
        Page page = staff.newTelephone("fr-FR");
        page.navigate("/demande");
        page.getByLabel("Antenne la plus proche").selectOption("Nantes");
        page.getByLabel("Nom de votre structure").fill("Les Jardins solidaires");
        page.getByLabel("Association", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Objet de votre demande").fill("Trouver des débouchés");
        page.getByLabel("Votre besoin").fill("Nos paniers se vendent mal.");
        send(page, "Envoyer");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Votre nom");
        page.getByRole(AriaRole.ALERT).getByText("Votre nom").click();
        page.getByLabel("Votre nom").fill("W".repeat(120));
        page.getByLabel("Votre adresse électronique").fill("anne@jardins.example");
        send(page, "Envoyer");
        assertThat(page.locator("h1")).hasText("Vérifiez votre boîte aux lettres");

        page.navigate(path(Participant.linkIn(last("anne@jardins.example"))));
        send(page, "Envoyer ma demande");
        assertThat(page.locator("h1")).hasText("Votre demande est arrivée");
        assertThat(page.locator(".lines")).containsText("Nos paniers se vendent mal.");
        assertNoWiderThanTheScreen(page);

        page.navigate(path(Participant.followLinkIn(last("anne@jardins.example"))));
        assertThat(page.locator("h1")).containsText("Où en est le dossier NAN-");
        assertThat(page.locator("main")).containsText("W".repeat(120));
        assertNoWiderThanTheScreen(page);
        page.getByText("English").click();
        assertThat(page.locator("h1")).containsText("Where the file NAN-");
        page.close();
    }

    @Test
    void studentRegisters_andSendsALetterLater(Staff staff) {
        registrations.open();
        Page page = staff.newTelephone("en-GB");
        page.navigate("/inscription");
        page.locator("input[name=season][value='" + RegistrationFixtures.SEASON + "']").check();
        page.getByLabel("Your first name").fill("Maud");
        page.getByLabel("Your last name").fill("Berger");
        page.getByLabel("Your e-mail address").fill("maud@etu.example");
        page.getByLabel("Your school", EXACTLY).selectOption("Polytech Nantes");
        page.getByLabel("Your CV (PDF)").setInputFiles(pdf("cv.pdf"));
        page.getByLabel("I have read this notice").check();
        send(page, "Send");
        page.navigate(path(Participant.linkIn(last("maud@etu.example"))));
        send(page, "Send my registration");
        assertThat(page.locator("h1")).hasText("Your registration has arrived");

        page.navigate(path(Participant.linkIn(last("maud@etu.example"))));
        page.getByLabel("Cover letter (PDF)").setInputFiles(pdf("letter.pdf"));
        send(page, "Send");
        assertThat(page.locator("h1")).hasText("Thank you, this is recorded");
        page.close();
    }

    @Test
    void nothingTypedIsLost_byAnErrorBackReloadOrAnExpiredPage(Staff staff) {
        registrations.open();
        Page page = staff.newTelephone("fr-FR");
        page.navigate("/inscription");
        page.getByLabel("Votre prénom").fill("Maud");
        page.getByLabel("Ce qui vous attire").fill("Deux lignes,\ntoutes deux gardées.");
        page.getByLabel("Votre CV (PDF)").setInputFiles(pdf("cv.pdf"));
        send(page, "Envoyer");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Votre nom");
        assertThat(page.locator(".kept")).containsText("cv.pdf");

        page.reload();
        assertThat(page.getByLabel("Votre prénom")).hasValue("Maud");
        page.getByText("English").click();
        assertThat(page.getByLabel("Your first name")).hasValue("Maud");
        page.goBack();
        assertThat(page.getByLabel("Ce qui vous attire")).hasValue("Deux lignes,\ntoutes deux gardées.");

        page.locator("input[name=season][value='" + RegistrationFixtures.SEASON + "']").check();
        page.getByLabel("Votre nom").fill("Berger");
        page.getByLabel("Votre adresse électronique").fill("maud@etu.example");
        page.getByLabel("Votre école", EXACTLY).selectOption("Polytech Nantes");
        page.getByLabel("J'ai lu cette notice").check();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("PARTICIPANT-TOKEN"));
        send(page, "Envoyer");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Votre page était ouverte depuis longtemps");
        assertThat(page.getByLabel("Votre nom")).hasValue("Berger");
        send(page, "Envoyer");
        assertThat(page.locator("h1")).hasText("Vérifiez votre boîte aux lettres");

        page.navigate(path(Participant.linkIn(last("maud@etu.example"))));
        assertThat(page.locator(".lines")).containsText("cv.pdf");
        send(page, "Envoyer mon inscription");
        page.navigate(path(Participant.followLinkIn(last("maud@etu.example"))));
        page.getByText("Retirer votre candidature").click();
        page.getByLabel("Oui, je retire ma candidature").check();
        send(page, "Envoyer");
        assertThat(page.locator("h1")).hasText("Est-ce bien ce que vous voulez ?");
        page.getByText("Non, revenir au formulaire").click();
        assertThat(page.getByLabel("Oui, je retire ma candidature")).isChecked();
        page.goBack();
        send(page, "Oui, envoyer");
        assertThat(page.locator("main")).not().containsText("Modifier ma réponse");
        page.close();
    }

    @Test
    void largeFileIsSaidBeforeItIsSent_andTheOtherLanguageKeepsTheRest(Staff staff) {
        registrations.open();
        Page page = staff.newTelephone("fr-FR", true);
        List<String> posts = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request.url());
            }
        });
        page.navigate("/inscription?season=" + RegistrationFixtures.SEASON);
        page.getByLabel("Votre prénom").fill("Maud");
        page.getByLabel("Lettre de motivation (PDF)").setInputFiles(pdf("letter.pdf"));
        page.getByLabel("Votre CV (PDF)").setInputFiles(
                new FilePayload("scan.pdf", "application/pdf", new byte[6 * 1024 * 1024]));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce fichier dépasse 5 Mo.");
        send(page, "Envoyer");
        assertThat(page.getByLabel("Votre CV (PDF)")).isFocused();
        org.assertj.core.api.Assertions.assertThat(posts).as("nothing is sent").isEmpty();

        page.getByText("English").click();
        assertThat(page.locator("#cv-problem")).containsText("larger than 5 MB");
        assertThat(page.locator(".kept")).containsText("letter.pdf");
        assertThat(page.getByLabel("Your first name")).hasValue("Maud");
        assertThat(page).hasURL(Pattern.compile("season=" + RegistrationFixtures.SEASON));

        page.getByLabel("Your last name").fill("Berger");
        page.getByLabel("Your last name").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Your e-mail address");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.getByText("Français").click();
        assertThat(page.getByLabel("Votre nom")).hasValue("Berger");
        page.close();
    }

    @Test
    void halfFilledPage_isNotLeftWithoutAQuestion(Staff staff) {
        Page page = staff.newTelephone("fr-FR", true);
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> stay = dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        };
        page.onDialog(stay);
        page.navigate("/demande");
        page.getByText("Recevoir mes liens").click();
        assertThat(page.locator("h1")).containsText("liens");
        page.goBack();
        org.assertj.core.api.Assertions.assertThat(asked).as("nothing is asked where nothing is typed").isEmpty();

        page.getByLabel("Votre nom").fill("Anne Le Goff");
        page.getByText("Recevoir mes liens").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> !asked.isEmpty());
        org.assertj.core.api.Assertions.assertThat(asked).containsExactly("beforeunload");
        assertThat(page.getByLabel("Votre nom")).hasValue("Anne Le Goff");

        send(page, "Envoyer");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Votre adresse électronique");
        org.assertj.core.api.Assertions.assertThat(asked).as("sending asks nothing").hasSize(1);
        page.close();
    }

    @Test
    void withoutAConnection_nothingIsSent_andNothingTypedIsLost(Staff staff) {
        Page page = staff.newTelephone("fr-FR", true);
        page.navigate("/demande");
        page.getByLabel("Votre nom").fill("Anne Le Goff");
        page.context().setOffline(true);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("votre appareil n'est pas connecté. Rien n'est parti");
        assertThat(page.getByLabel("Votre nom")).hasValue("Anne Le Goff");
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.getByLabel("Votre nom")).hasValue("Anne Le Goff");
        org.assertj.core.api.Assertions.assertThat(Accessibility.problems(page)).isEmpty();

        page.context().setOffline(false);
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByLabel("Your name")).hasValue("Anne Le Goff");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your e-mail address");
        page.close();
        staff.forgetTroubles();
    }

    @Test
    void withoutScripts_theOtherLanguageKeepsWhatIsTypedForTheFirstTime(Staff staff) {
        Page page = staff.newTelephone("en-GB");
        page.navigate("/demande?from=poster");
        page.getByLabel("Your name").fill("Anne Le Goff");
        page.getByText("Français").click();
        assertThat(page.getByLabel("Votre nom")).hasValue("Anne Le Goff");
        assertThat(page).hasURL(Pattern.compile("from=poster"));
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        page.reload();
        assertThat(page.getByLabel("Votre nom")).hasValue("Anne Le Goff");

        page.navigate("/lien/cut.off");
        assertThat(page.locator("h1")).hasText("This link is not complete");
        page.navigate("/nix");
        assertThat(page.locator("main")).containsText("This page does not exist");
        page.getByText("Get my links").click();
        assertThat(page.locator("h1")).containsText("links");
        page.close();
    }

    private void send(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        journey.run();
    }

    private TestMailbox.Mail last(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address);
        return mails.get(mails.size() - 1);
    }

    private static String path(String link) {
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", Pdfs.plain());
    }

    private static void assertNoWiderThanTheScreen(Page page) {
        org.assertj.core.api.Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.title())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }
}
