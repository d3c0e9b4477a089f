package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.template.MailSamples;
import org.alteractions.journey.mail.template.MailTemplates;
import org.alteractions.journey.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Properties of every mail for every reader: subject, plain text, names and numbers. */
@Story
class MailFormTest {

    private static final Set<String> BEFORE_ANY_CASE = Set.of("request-to-confirm", "registration-to-confirm", "my-links");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\p{L}\\d:.,])1 (?!heures\\b)\\p{L}{3,}s\\b(?! \\d)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SENTENCE = Pattern.compile("[^.!?:;\\n]{25,}?(?=[.!?\\n])");
    private static final String STRANGER = "Zoé <b>Max</b> & Cie " + "ausdemlangenhause".repeat(12);

    @Autowired
    WrittenMails mails;

    @Autowired
    MailSamples samples;

    private final MailTemplates templates = new MailTemplates();

    @TestFactory
    Stream<DynamicTest> subjectSaysWhichCaseOrDayItIsAbout() {
        return mails.each((mail, sample) -> {
            String subject = mail.mail().subject();
            boolean says = BEFORE_ANY_CASE.contains(mail.template()) || subject.matches("(?s).*(?:\\d|\\w-\\w+-\\d|Nantes).*");
            return says ? List.of() : List.of("subject '" + subject + "' is the same each time");
        });
    }

    @Test
    void subjectsTellMailsApart() {
        for (String language : MailTemplates.languages()) {
            Map<String, List<String>> bySubject = mails.templates().collect(Collectors.groupingBy(template ->
                    templates.render(template, language, samples.of(template, language).get(0).context()).subject()));
            assertThat(bySubject.values()).as(language).allSatisfy(same -> assertThat(same).hasSize(1));
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingIsSaidTwice() {
        return mails.each((mail, sample) -> {
            List<String> sentences = SENTENCE.matcher(mail.mail().text().replaceAll("<[^>]*>", "")).results().map(found -> found.group().strip()).toList();
            return sentences.stream().filter(sentence -> Collections.frequency(sentences, sentence) > 1).distinct().toList();
        });
    }

    /** "1 étudiants", "Les Jardins solidaires n'a pas répondu": a number and a name are whatever they are. */
    @TestFactory
    Stream<DynamicTest> numbersAndNamesAgree() {
        return mails.each((mail, sample) -> Stream.concat(
                mail.all(ONE_OF_MANY).map(MatchResult::group),
                Pattern.compile("(?:^|[.!?] )Les Jardins solidaires (?!\\p{Punct})").matcher(mail.text()).results()
                        .map(found -> "a name is the subject: " + found.group())).toList());
    }

    @TestFactory
    Stream<DynamicTest> quotationMarksAreTheLanguages() {
        return mails.each((mail, sample) -> Pattern.compile(mail.isFrench() ? "[\"“”’]" : "[\"«»’]").matcher(mail.text()).results()
                .map(found -> "a " + found.group()).toList());
    }

    @TestFactory
    Stream<DynamicTest> plainTextIsText() {
        return mails.each((mail, sample) -> Pattern.compile(
                        "(?m)<(?!https?://|mailto:)[^>]*>|&\\w+;|&#\\d+;|^[ \\t]+\\S|[ \\t]+$|^[,.;:)]|\\n{3,}|\\S {2,}\\S|[ \\u00a0][,.)]")
                .matcher(mail.mail().text()).results()
                .map(found -> "'" + found.group() + "' in the plain text")
                .toList());
    }

    /** Mark-up in a name is letters, and a chapter's mailbox has no name to be greeted by. */
    @TestFactory
    Stream<DynamicTest> nameOfTheReaderIsLetters_aChapterIsGreetedWithoutOne() {
        return mails.templates().flatMap(template -> MailTemplates.languages().stream().map(language ->
                DynamicTest.dynamicTest(template + "." + language, () -> {
                    Map<String, Object> context = new HashMap<>(samples.of(template, language).get(0).context());
                    context.put("recipient", new Recipient(ParticipantId.of("student-1"), "zoe@exemple.example", STRANGER, Locale.forLanguageTag(language)));
                    MailTemplates.Rendered mail = templates.render(template, language, context);
                    assertThat(Jsoup.parse(mail.html()).select("main b")).isEmpty();
                    boolean greets = mail.text().contains("Max");
                    assertThat(mail.text()).contains(greets ? (language.equals("fr") ? "Bonjour " : "Hello ") + STRANGER + "," : "");

                    context.put("recipient", new Recipient(ParticipantId.of("chapter-nantes"), "nantes@exemple.example", "Antenne de Nantes", Locale.FRENCH));
                    assertThat(templates.render(template, language, context).text())
                            .startsWith(language.equals("fr") ? "Bonjour,\n" : "Hello,\n");
                })));
    }

    @TestFactory
    Stream<DynamicTest> plainTextHasEveryLink() {
        return mails.each((mail, sample) -> Jsoup.parse(mail.mail().html()).select("a[href^=http]").eachAttr("href").stream()
                .filter(link -> mail.part().equals("plain text") && !mail.mail().text().contains("<" + link + ">"))
                .toList());
    }
}
