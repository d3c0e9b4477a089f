package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailSamples;
import org.alteractions.journey.mail.template.MailTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.stereotype.Component;

/**
 * Every mail, rendered with its sample data in both languages. A rule checks both parts, and a failure names the mail.
 */
@Component
class WrittenMails {

    private final MailSamples samples;
    private final MailCatalogue catalogue;
    private final MailTemplates templates = new MailTemplates();

    WrittenMails(MailSamples samples, MailCatalogue catalogue) {
        this.samples = samples;
        this.catalogue = catalogue;
    }

    /** @param part what is read: the subject and the words of one part */
    record Written(String template, Locale language, String part, String text, MailTemplates.Rendered mail) {

        boolean isFrench() {
            return Locale.FRENCH.equals(language);
        }

        Stream<MatchResult> all(Pattern pattern) {
            return pattern.matcher(text).results();
        }
    }

    Stream<String> templates() {
        return catalogue.phases().stream().flatMap(phase -> phase.mails().stream());
    }

    /** One test per template and language. */
    Stream<DynamicTest> each(BiFunction<Written, MailSamples.Sample, List<String>> problems) {
        return templates().flatMap(template ->
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
