package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What holds for the words of every mail, in both languages and both of its parts: each mail is written with its samples, and
 * a failure names it.
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
            "(?:au plus tard le|réponse pour le|attendu le|d'ici au|Sans nouvelles le) " + FRENCH_WEEKDAYS + " \\d");
    private static final Pattern ENGLISH_LIMIT = Pattern.compile(
            "(?i:\\b(?:by|before|no later than|due on|expected on)) " + ENGLISH_WEEKDAYS + " \\d");
    /** Each with the reason why no day is said. */
    private static final Set<String> AWAITING_NOTHING = Set.of(
            // Files and wishes may be sent; nothing waits for them.
            "application-registered", "student-trained",
            // Answered already; the answer may be changed.
            "seminar-answer",
            // On the day itself: "at once".
            "interviews-changed");
    /** They have no button and ask for an answer by mail. */
    private static final Set<String> ANSWERED_BY_MAIL =
            Set.of("mid-term-missed", "restitution-date-asked", "seminar-trainer-invitation");

    @Autowired
    MailSamples samples;

    @Autowired
    MailCatalogue catalogue;

    private final MailTemplates templates = new MailTemplates();

    /** @param part what is read: the subject and the words of one part */
    private record Written(String template, Locale language, String part, String text, MailTemplates.Rendered mail) {

        boolean isFrench() {
            return Locale.FRENCH.equals(language);
        }

        Stream<MatchResult> all(Pattern pattern) {
            return pattern.matcher(text).results();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDateHasItsWeekdayAndYear() {
        return each((mail, sample) -> mail.all(mail.isFrench() ? FRENCH_DAY : ENGLISH_DAY)
                .filter(day -> day.group(1) == null || day.group(2) == null)
                .map(MatchResult::group)
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyTimeIsWrittenInOneWay() {
        return each((mail, sample) -> mail.all(ANY_TIME)
                .map(MatchResult::group)
                .filter(time -> !(mail.isFrench() ? FRENCH_TIME : ENGLISH_TIME).matcher(time).matches())
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> firstOfAMonthIsTheFirst_andNoCaseIsNamedByItsPath() {
        return each((mail, sample) -> Stream.concat(mail.all(FIRST_OF_MONTH).map(MatchResult::group).filter(day -> mail.isFrench()),
                mail.all(PATH).map(MatchResult::group)).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyMailEndsWithTheChapterAndItsPhone() {
        return each((mail, sample) -> {
            Object phone = sample.context().get("chapterPhone");
            String close = (mail.isFrench() ? "L'antenne de Nantes d'Alter'Actions" : "The Nantes chapter of Alter'Actions")
                    + (phone == null ? " nantes@alteractions.example"
                            : (mail.isFrench() ? " Téléphone : " : " Telephone: ") + phone);
            return mail.text().contains(close) ? List.of() : List.of("no line '" + close + "'");
        });
    }

    @TestFactory
    Stream<DynamicTest> newsAndNothingElse_sayTheWayOut() {
        return each((mail, sample) -> {
            boolean news = catalogue.kind(mail.template()) == MailCatalogue.Kind.NEWS;
            String wayOut = mail.isFrench() ? "Ne plus recevoir de nouvelles" : "No more news, please";
            return mail.text().contains(wayOut) == news ? List.of() : List.of(news ? "no way out" : "a way out of no news");
        });
    }

    @TestFactory
    Stream<DynamicTest> whereAnAnswerIsAwaited_theDayIsSaid() {
        return each((mail, sample) -> {
            boolean asks = !Jsoup.parse(mail.mail().html()).select("p.action").isEmpty()
                    && !AWAITING_NOTHING.contains(mail.template()) || ANSWERED_BY_MAIL.contains(mail.template());
            // A seminar's reader who has said that they come is asked nothing more.
            boolean answered = mail.template().equals("seminar-reminder") && sample.name().equals("cas général");
            return !asks || answered || mail.all(mail.isFrench() ? FRENCH_LIMIT : ENGLISH_LIMIT).findAny().isPresent()
                    ? List.of() : List.of("no last day to answer");
        });
    }

    @TestFactory
    Stream<DynamicTest> plainTextHasEveryLink() {
        return each((mail, sample) -> Jsoup.parse(mail.mail().html()).select("a[href]").eachAttr("href").stream()
                .filter(link -> mail.part().equals("plain text") && !mail.mail().text().contains("<" + link + ">"))
                .toList());
    }

    private Stream<DynamicTest> each(BiFunction<Written, MailSamples.Sample, List<String>> problems) {
        return catalogue.phases().stream().flatMap(phase -> phase.mails().stream()).flatMap(template ->
                MailTemplates.languages().stream().map(language -> DynamicTest.dynamicTest(template + "." + language, () ->
                        assertThat(samples.of(template, language).stream().flatMap(sample -> written(template, language, sample)
                                .flatMap(mail -> problems.apply(mail, sample).stream()
                                        .map(problem -> sample.name() + ", " + mail.part() + ": " + problem))))
                                .as("mails/%s.%s.html", template, language)
                                .isEmpty())));
    }

    private Stream<Written> written(String template, String language, MailSamples.Sample sample) {
        MailTemplates.Rendered mail = templates.render(template, language, sample.context());
        Document document = Jsoup.parse(mail.html());
        document.select("style, title").remove();
        document.select("br, p, li, td, th, div").after(" ");
        Locale reading = Locale.forLanguageTag(language);
        return Stream.of(
                new Written(template, reading, "HTML", flat(mail.subject() + " " + document.wholeText()), mail),
                new Written(template, reading, "plain text", flat(mail.subject() + " " + mail.text()), mail));
    }

    // Spaces that end no line are kept within times only.
    private static String flat(String text) {
        return text.replaceAll("\\u00a0(?=[:;!?»])", " ").replace("«\u00a0", "« ").replaceAll("\\s+", " ");
    }
}
