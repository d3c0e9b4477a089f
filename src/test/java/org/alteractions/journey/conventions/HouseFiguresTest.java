package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Quality figures of the code base, each printed with its target. A figure that misses its target may only improve;
 * each improvement lowers its limit here.
 */
class HouseFiguresTest {

    private static final Pattern RECORD = Pattern.compile("\\brecord (\\w+)(?:<[^>{(]*>)?\\(");
    private static final Pattern STRING_ID = Pattern.compile(
            "\\bString (?:reference|dossier|candidate|application|chapter|participant(?:Id)?|recipient)\\b"
                    + "(?=\\s*[,)])");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    enum Figure {
        FILES_IN_THE_LARGEST_PACKAGE(30, 30) {
            @Override
            int value() {
                return Sources.files().stream()
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                        .values().stream().mapToInt(Long::intValue).max().orElseThrow();
            }
        },
        COMPONENTS_OF_THE_WIDEST_RECORD(8, 8) {
            @Override
            int value() {
                return Sources.files().stream().map(Models::read)
                        .flatMapToInt(source -> RECORD.matcher(source).results()
                                .mapToInt(found -> components(source.substring(found.end()))))
                        .max().orElseThrow();
            }
        },
        RECORDS_WITH_MORE_THAN_EIGHT_COMPONENTS(0, 0) {
            @Override
            int value() {
                return (int) Sources.files().stream().map(Models::read)
                        .flatMapToInt(source -> RECORD.matcher(source).results()
                                .mapToInt(found -> components(source.substring(found.end()))))
                        .filter(components -> components > 8)
                        .count();
            }
        },
        /** Outside the edges: beans that models call, and what Tasklist is sent. */
        IDS_THAT_ARE_STRINGS(0, 0) {
            @Override
            int value() {
                return (int) Sources.files().stream()
                        .filter(file -> !file.toString().contains("/process/tasklist/"))
                        .map(Models::read)
                        .filter(source -> !source.contains("@ModelBean"))
                        .mapToLong(source -> STRING_ID.matcher(source).results().count())
                        .sum();
            }
        },
        CLASSES_THAT_NAME_THE_TIME_ZONE(1, 1) {
            @Override
            int value() {
                return (int) Sources.files().stream().filter(file -> Models.read(file).contains("\"Europe/Paris\"")).count();
            }
        },
        WORDS_IN_THE_MIDDLE_SENTENCE_OF_COMMENTS(15, 15) {
            @Override
            int value() {
                int[] lengths = JAVADOC.matcher(Sources.main()).results()
                        .flatMap(comment -> sentences(comment.group(1)))
                        .mapToInt(sentence -> sentence.split(" ").length)
                        .sorted()
                        .toArray();
                return lengths[lengths.length / 2];
            }
        };

        final int target;
        final int limit;

        /** @param limit what was reached; beyond it the test fails */
        Figure(int target, int limit) {
            this.target = target;
            this.limit = limit;
        }

        abstract int value();
    }

    @ParameterizedTest
    @EnumSource
    void figureComesNoFurtherFromItsTarget(Figure figure) {
        int value = figure.value();
        System.out.printf("House: %s %d, target %d, %s%n",
                figure, value, figure.target, value <= figure.target ? "ok" : "short");
        assertThat(value).as("%s: at most what was reached already", figure).isLessThanOrEqualTo(figure.limit);
    }

    /** How many components stand before the bracket that closes a record's header. */
    private static int components(String header) {
        int depth = 1;
        int commas = 0;
        int end = 0;
        for (; depth > 0; end++) {
            depth += Map.of('(', 1, '<', 1, ')', -1, '>', -1).getOrDefault(header.charAt(end), 0);
            commas += depth == 1 && header.charAt(end) == ',' ? 1 : 0;
        }
        return header.substring(0, end - 1).isBlank() ? 0 : commas + 1;
    }

    private static Stream<String> sentences(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("(?s)@\\w+.*", " ")
                .replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip();
        List<String> sentences = Arrays.asList(text.split("(?<=[.!?]) (?=[A-Z])"));
        return sentences.stream().map(String::strip).filter(sentence -> !sentence.isEmpty());
    }
}
