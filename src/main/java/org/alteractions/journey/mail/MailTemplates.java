package org.alteractions.journey.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The files under <code>mails/</code>: one per mail and language; the title is the subject. */
@Component
class MailTemplates {

    /** A mail ready to leave; the plain text says what the HTML says, because it is made from it. */
    record Rendered(String subject, String html, String text) {}

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailTemplates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("mails/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
    }

    Rendered render(String template, String language, Map<String, Object> facts) {
        Context context = new Context(Locale.forLanguageTag(language), facts);
        String html = engine.process(template + "." + language, context);
        Document document = Jsoup.parse(html);
        return new Rendered(document.title(), html, PlainText.of(document.selectFirst("main")));
    }

    static List<String> languages() {
        return List.of("fr", "en");
    }
}
