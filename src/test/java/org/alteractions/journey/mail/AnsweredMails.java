package org.alteractions.journey.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.testing.DesignFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Mails that expect an answer according to the models: their step has a link to a page, or a last day to answer. */
final class AnsweredMails {

    private static final Pattern TEMPLATE = Pattern.compile("[a-z]+(?:-[a-z]+)+");

    private AnsweredMails() {}

    static Set<String> withAPage() {
        return templates(step -> has(step, "link"));
    }

    static Set<String> withoutAPage() {
        return templates(step -> has(step, "answerBy") && !has(step, "link"));
    }

    private static Set<String> templates(java.util.function.Predicate<Element> steps) {
        return DesignFiles.models().stream()
                .flatMap(file -> Jsoup.parse(read(file), Parser.xmlParser()).select("camunda|inputOutput").stream())
                .filter(steps)
                .flatMap(step -> step.select("[name=template]").stream())
                .flatMap(template -> TEMPLATE.matcher(template.text()).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static boolean has(Element step, String input) {
        return !step.select("[name=" + input + "]").isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
