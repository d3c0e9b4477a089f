package org.alteractions.journey.failure;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Removes exception messages from the text of a log line. Tomcat includes the message in its text; Camunda's REST layer
 * logs the whole stack trace as text.
 */
final class DiscreetWords {

    private static final String KIND = "(?:[\\w$]+\\.)+[\\w$]+";
    private static final Pattern PRINTED = Pattern.compile("\\R\\s+at " + KIND);
    private static final Pattern FIRST_LINE = Pattern.compile("^[^:\\n]*?" + KIND);
    private static final Pattern OTHER_KIND =
            Pattern.compile("^\\s*(?:Caused by|Suppressed): (?:\\[CIRCULAR REFERENCE: )?" + KIND);
    private static final Pattern FRAME = Pattern.compile("^\\s+(?:at [\\w.$<>/@-]+\\([^()]*\\)|\\.\\.\\. \\d+ more)$");

    private DiscreetWords() {}

    static String of(ILoggingEvent line) {
        String text = line.getFormattedMessage() == null ? "" : line.getFormattedMessage();
        List<IThrowableProxy> failures = new ArrayList<>();
        collect(line.getThrowableProxy(), failures);
        for (IThrowableProxy failure : failures) {
            String said = failure.getMessage();
            if (said != null && !said.isBlank() && !said.equals(new DiscreetThrowable(failure).getMessage())) {
                // Matches whole words only: "unlucky" does not match inside "unluckyStep".
                text = text.replaceAll("(?<![\\w\\p{L}])" + Pattern.quote(said) + "(?![\\w\\p{L}])", "…");
            }
        }
        return PRINTED.matcher(text).find() ? withoutMessages(text) : text;
    }

    /** Keeps only the exception types and frames of a printed stack trace. */
    private static String withoutMessages(String printed) {
        List<String> lines = printed.lines().toList();
        return start(FIRST_LINE, lines.get(0)) + lines.stream()
                .skip(1)
                .map(line -> FRAME.matcher(line).matches() ? line : start(OTHER_KIND, line))
                .filter(kept -> !kept.isEmpty())
                .map(kept -> System.lineSeparator() + kept)
                .collect(Collectors.joining());
    }

    private static String start(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.find() ? found.group() : "";
    }

    private static void collect(IThrowableProxy failure, List<IThrowableProxy> all) {
        if (failure == null || all.contains(failure)) {
            return;
        }
        all.add(failure);
        collect(failure.getCause(), all);
        if (failure.getSuppressed() != null) {
            for (IThrowableProxy suppressed : failure.getSuppressed()) {
                collect(suppressed, all);
            }
        }
    }
}
