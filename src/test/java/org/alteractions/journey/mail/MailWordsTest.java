package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Rules for the text of every mail, in both languages and both parts. Each mail is rendered with its sample data, and a
 * failure names it.
 */
@Story
class MailWordsTest {

    private static final String FRENCH_WEEKDAYS = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
    private static final String ENGLISH_WEEKDAYS = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String FRENCH_MONTHS =
            "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
    private static final String ENGLISH_MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern FRENCH_DAY =
            Pattern.compile("(" + FRENCH_WEEKDAYS + " )?\\d{1,2}(?:er)? " + FRENCH_MONTHS + "( \\d{4})?");
    private static final Pattern ENGLISH_DAY =
            Pattern.compile("(" + ENGLISH_WEEKDAYS + " )?\\b\\d{1,2} " + ENGLISH_MONTHS + "( \\d{4})?");
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("\\b1 " + FRENCH_MONTHS);
    /** Every way in which people write times. */
    private static final Pattern ANY_TIME = Pattern.compile(
            "\\b\\d{1,2}(?::\\d{2}|[ \\u00a0]?[hH](?:[ \\u00a0]?\\d{2})?(?![\\p{L}\\d])| ?[ap]\\.?m\\b)");
    private static final Pattern FRENCH_TIME = Pattern.compile("\\d{1,2}\\u00a0h(\\u00a0\\d{2})?");
    private static final Pattern ENGLISH_TIME = Pattern.compile("\\d{2}:\\d{2}");
    /** Of a season, a session, a seminar, a presentation; and of what is not confirmed yet. */
    private static final Pattern PATH = Pattern.compile("[A-Z]{3}-\\d{4}-(?:AUTUMN|SPRING)(?!-?\\d)(?:/[a-z-]+)?|\\bentry-\\d+");
    private static final Pattern FRENCH_LIMIT = Pattern.compile(
            "(?i:au plus tard le|réponse pour le|attendu le|d'ici au) " + FRENCH_WEEKDAYS + " \\d");
    private static final Pattern ENGLISH_LIMIT = Pattern.compile(
            "(?i:\\b(?:by|before|no later than|due on|expected on)) " + ENGLISH_WEEKDAYS + " \\d");
    @Autowired
    WrittenMails mails;

    @Autowired
    MailCatalogue catalogue;

    @TestFactory
    Stream<DynamicTest> everyDateHasItsWeekdayAndYear() {
        return mails.each((mail, sample) -> mail.all(mail.isFrench() ? FRENCH_DAY : ENGLISH_DAY)
                .filter(day -> day.group(1) == null || day.group(2) == null)
                .map(MatchResult::group)
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyTimeIsWrittenInOneWay() {
        return mails.each((mail, sample) -> mail.all(ANY_TIME)
                .map(MatchResult::group)
                .filter(time -> !(mail.isFrench() ? FRENCH_TIME : ENGLISH_TIME).matcher(time).matches())
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> firstOfAMonthIsTheFirst_andNoCaseIsNamedByItsPath() {
        return mails.each((mail, sample) -> Stream.concat(mail.all(FIRST_OF_MONTH).map(MatchResult::group).filter(day -> mail.isFrench()),
                mail.all(PATH).map(MatchResult::group)).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyMailEndsWithTheChapterAndItsPhone() {
        return mails.each((mail, sample) -> {
            Object phone = sample.context().get("chapterPhone");
            String close = (mail.isFrench() ? "L'antenne de Nantes d'Alter'Actions" : "The Nantes chapter of Alter'Actions")
                    + (phone == null ? " nantes@alteractions.example"
                            : (mail.isFrench() ? " Téléphone : " : " Telephone: ") + phone);
            return mail.text().contains(close) ? List.of() : List.of("no line '" + close + "'");
        });
    }

    @TestFactory
    Stream<DynamicTest> newsAndNothingElse_sayTheWayOut() {
        return mails.each((mail, sample) -> {
            boolean news = catalogue.kind(mail.template()) == MailCatalogue.Kind.NEWS;
            String wayOut = mail.isFrench() ? "Ne plus recevoir de nouvelles" : "No more news, please";
            return mail.text().contains(wayOut) == news ? List.of() : List.of(news ? "no way out" : "a way out of no news");
        });
    }

    /** A button awaits an answer; so does a step of a model that says until when, where the answer comes by mail. */
    @TestFactory
    Stream<DynamicTest> whereAnAnswerIsAwaited_theDayIsSaid() {
        Set<String> answeredByMail = AnsweredMails.withoutAPage();
        assertThat(answeredByMail).contains("mid-term-missed", "restitution-date-asked", "seminar-trainer-invitation");
        return mails.each((mail, sample) -> {
            boolean asks = !Jsoup.parse(mail.mail().html()).select("p.action").isEmpty()
                    || answeredByMail.contains(mail.template());
            return !asks || mail.all(mail.isFrench() ? FRENCH_LIMIT : ENGLISH_LIMIT).findAny().isPresent()
                    ? List.of() : List.of("no last day to answer");
        });
    }

    /** What is asked, the day and the way to answer: whoever has lost the first mail needs no other. */
    @TestFactory
    Stream<DynamicTest> reminderOfAPage_leadsThere() {
        Set<String> withAPage = AnsweredMails.withAPage();
        return mails.each((mail, sample) -> {
            boolean reminds = catalogue.kind(mail.template()) == MailCatalogue.Kind.REMINDER
                    && withAPage.contains(mail.template()) && sample.context().get("answer") != null;
            return !reminds || !Jsoup.parse(mail.mail().html()).select("p.action a[href]").isEmpty()
                    ? List.of() : List.of("no link to the page");
        });
    }
}
