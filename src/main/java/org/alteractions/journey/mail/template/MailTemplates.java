package org.alteractions.journey.mail.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The files under <code>mails/</code>: one per mail and language; the title is the subject. */
@Component
public class MailTemplates {

    /** A rendered mail; the plain text is generated from the HTML. */
    public record Rendered(String subject, String html, String text) {}

    private static final String FRENCH = "fr";
    private static final Pattern FIRST_OF_MONTH = Pattern.compile(
            "(?<![\\d.,])1"
                    + " (?=(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public MailTemplates() {
        this(new SpringStandardDialect());
    }

    /** @param dialect evaluates expressions: the standard one prints nothing for null */
    public MailTemplates(SpringStandardDialect dialect) {
        engine.setDialect(dialect);
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("mails/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
    }

    public Rendered render(String template, String language, Map<String, Object> facts) {
        Context context = new Context(Locale.forLanguageTag(language), facts);
        String written = engine.process(template + "." + language, context);
        String right = FRENCH.equals(language) ? FIRST_OF_MONTH.matcher(written).replaceAll("1er ") : written;
        Document document = Jsoup.parse(right);
        return new Rendered(subject(document), FRENCH.equals(language) ? unbroken(right) : right,
                PlainText.of(document.selectFirst("main")) + dates(document) + foot(document));
    }

    /** The library's own title method loses non-breaking spaces. */
    private static String subject(Document document) {
        return document.select("title").first().wholeText().strip().replaceAll("[ \\t\\r\\n]+", " ");
    }

    /** Dates for which no calendar file could be written. */
    private static String dates(Document document) {
        Element dates = document.selectFirst("section.dates");
        return dates == null ? "" : "\n" + PlainText.of(dates);
    }

    /** The sender, how to answer, and how to unsubscribe. */
    private static String foot(Document document) {
        return "\n" + PlainText.of(document.selectFirst("footer"));
    }

    /** Replaces the spaces of French punctuation by non-breaking ones. */
    private static String unbroken(String html) {
        return html.replaceAll(" (?=[:;!?»])", "\u00a0").replace("« ", "«\u00a0");
    }

    public static List<String> languages() {
        return List.of(FRENCH, "en");
    }
}
