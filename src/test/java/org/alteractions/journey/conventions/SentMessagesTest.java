package org.alteractions.journey.conventions;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A message finds somebody who waits for it, or its sender says in which state nobody does. */
class SentMessagesTest {

    /** Sends a message and answers whether somebody waited for it. */
    private static final Pattern SENT = Pattern.compile("\\bmessages\\.tell(?:Each|Step)?\\(");
    private static final Pattern USED = Pattern.compile("=\\s*messages\\.|\\breturn\\b|\\bif \\(|\\bcase\\b.*->");
    private static final String SAID = "// Not awaited ";

    @TestFactory
    Stream<DynamicTest> senderUsesTheAnswer_orSaysWhoDoesNotWait() {
        return Sources.files().stream()
                .filter(file -> SENT.matcher(Models.read(file)).find())
                .map(file -> DynamicTest.dynamicTest(name(file), () ->
                        Models.none(name(file), problems(Models.read(file).lines().toList()))));
    }

    private static Stream<String> problems(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(line -> SENT.matcher(lines.get(line)).find())
                .filter(line -> {
                    int begin = statement(lines, line);
                    String statement = String.join(" ", lines.subList(begin, line + 1));
                    return !USED.matcher(statement).find() && !lines.get(begin - 1).strip().startsWith(SAID);
                })
                .mapToObj(line -> "line " + (line + 1) + " ignores whether somebody waited for the message: use the"
                        + " answer, send it for sure, or write above the statement \"" + SAID + "...\"");
    }

    /** First line of the statement that ends in a line. */
    private static int statement(List<String> lines, int line) {
        int begin = line;
        while (!lines.get(begin - 1).isBlank() && !lines.get(begin - 1).strip().matches("//.*|.*[;{}]")) {
            begin--;
        }
        return begin;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
