package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.school.PresentationFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.RecordPresentationAnswers;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.camunda.bpm.engine.RuntimeService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/**
 * Reaches, reads, fills in and sends every participant's page in each language, on a telephone without scripts, and
 * checks the effect.
 */
@BrowserStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryParticipantPageInTheBrowserTest extends StoryTest {

    @Autowired
    List<PageCases> features;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MessageSource messages;

    @Autowired
    PresentationFixtures presentationFixtures;

    private final Map<Reader, Page> telephones = new EnumMap<>(Reader.class);

    @AfterAll
    void switchOff() {
        telephones.values().forEach(telephone -> telephone.context().close());
    }

    private Stream<PageCase> cases() {
        return features.stream().flatMap(feature -> feature.cases().stream());
    }

    Stream<Arguments> casesInEachLanguage() {
        return cases().flatMap(way -> Arrays.stream(Reader.values()).map(reader -> Arguments.of(way, reader)));
    }

    @Test
    void everyPageHasACase() {
        Set<String> tried = cases()
                .flatMap(way -> Arrays.stream(Reader.values()).map(reader -> way.page() + "." + reader.language()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried)
                .as("pages that are tried in the browser")
                .containsExactlyInAnyOrderElementsOf(FormSchema.pages());
    }

    @ParameterizedTest
    @MethodSource("casesInEachLanguage")
    void pageIsReachedReadAndSent_andTheCaseMovesOn(PageCase way, Reader reader, Staff staff) {
        Page telephone = telephone(reader, staff);
        String reference = way.bring().get();
        open(telephone, way, reader);
        assertReadable(telephone, way, reader);
        if (way.isOnlyRead()) {
            assertThat(telephone.getByRole(AriaRole.BUTTON)).hasCount(0);
        } else {
            answer(telephone, way, reader);
        }
        journey.run();
        if (way.door() instanceof Door.Entry entry) {
            confirm(telephone, entry, reader);
        }
        assertThat(runtime.createIncidentQuery().count()).as("incidents").isZero();
        way.after().accept(reference, reader);
    }

    @ParameterizedTest
    @EnumSource
    void newsAreNotWantedAnyMore_andWantedAgain(Reader reader, Staff staff) {
        String presentation = presentationFixtures.confirmed();
        journey.pass(Duration.ofDays(13));
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.held().studentCount(42));
        Page telephone = telephone(reader, staff);

        telephone.navigate(path(newsLink(PresentationFixtures.CONTACT), reader));
        assertThat(heading(telephone, reader)).hasText(said("news.title", reader));
        click(telephone, AriaRole.BUTTON, said("news.stop", reader));
        assertThat(telephone.locator("main")).containsText(said("news.out", reader));
        click(telephone, AriaRole.BUTTON, said("news.again", reader));
        assertThat(telephone.locator("main")).containsText(said("news.in", reader));
    }

    private Page telephone(Reader reader, Staff staff) {
        return telephones.computeIfAbsent(reader, one -> staff.newTelephone(one.locale().toLanguageTag()));
    }

    /** In the foot, below the link to the page where the case is followed. */
    private String newsLink(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address);
        return Jsoup.parse(mails.get(mails.size() - 1).html()).select("footer a").get(1).attr("href");
    }

    private void open(Page telephone, PageCase way, Reader reader) {
        if (way.door() instanceof Door.Mail mail) {
            telephone.navigate(path(Participant.linkIn(lastWithAButton(mail.to().get())), reader));
        } else if (way.door() instanceof Door.FollowPage follow) {
            List<TestMailbox.Mail> mails = mailbox.mailsTo(follow.of());
            telephone.navigate(path(Participant.followLinkIn(mails.get(mails.size() - 1)), reader));
            click(telephone, AriaRole.LINK, said("action." + way.page(), reader));
        } else if (way.door() instanceof Door.Address address) {
            telephone.navigate(address.path());
        } else if (way.door() instanceof Door.Entry entry) {
            telephone.navigate(entry.path());
        }
    }

    private static void assertReadable(Page telephone, PageCase way, Reader reader) {
        assertThat(heading(telephone, reader)).containsText(FormSchema.page(way.page(), reader.language()).title());
        FormFiller.assertNothingForPrograms(telephone.locator("main").innerText(), way.page());
        way.said().forEach(words -> assertThat(telephone.locator("main")).containsText(words));
    }

    private static void answer(Page telephone, PageCase way, Reader reader) {
        PageFiller filler = new PageFiller(telephone, FormSchema.page(way.page(), reader.language()), reader);
        Set<String> answered = new HashSet<>(way.answers().keySet());
        answered.addAll(way.chosen());
        filler.assertAsks(answered);
        filler.fill(way.answers(), way.chosen());
        filler.send();
        assertThat(heading(telephone, reader)).hasText(way.isPublic() ? reader.mailIsComing() : reader.thanks());
    }

    private void confirm(Page telephone, Door.Entry entry, Reader reader) {
        String message = "confirm." + entry.path().substring(1);
        telephone.navigate(path(Participant.linkIn(lastWithAButton(entry.sender())), reader));
        assertThat(heading(telephone, reader)).hasText(said(message + ".title", reader));
        click(telephone, AriaRole.BUTTON, said(message + ".button", reader));
        assertThat(heading(telephone, reader)).hasText(said(message + ".done.title", reader));
        journey.run();
    }

    /** Of a page that says of itself that it is in the reader's language. */
    private static Locator heading(Page telephone, Reader reader) {
        return telephone.locator("html[lang=" + reader.language() + "] h1");
    }

    private static void click(Page telephone, AriaRole what, String words) {
        telephone.getByRole(what, new Page.GetByRoleOptions().setName(words).setExact(true)).click();
    }

    /** Where English words are lacking, the French ones are taken. */
    private String said(String key, Reader reader) {
        assertThat(Arrays.stream(Reader.values()).map(one -> messages.getMessage(key, null, one.locale())))
                .as("words of %s in each language", key)
                .doesNotHaveDuplicates();
        return messages.getMessage(key, null, reader.locale());
    }

    private TestMailbox.Mail lastWithAButton(String address) {
        return mailbox.mailsTo(address).stream()
                .filter(mail -> mail.html().contains("class=\"action\""))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("Nothing leads " + address + " to a page"));
    }

    /** The mail is in its reader's language; somebody else may want to read the page in the other one. */
    private static String path(String link, Reader reader) {
        return link.replaceFirst("^https?://[^/]+", "").replaceFirst("lang=..", "lang=" + reader.language());
    }
}
