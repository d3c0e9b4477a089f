package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.Test;

/** Every message key that a participant's page or the code uses exists in both languages. */
class MessageKeysTest {

    private static final Pattern NAMED = Pattern.compile("#\\{([a-z][\\w.-]*)|#messages\\.msg\\('([^']+)'\\)");
    private static final Pattern COMPUTED = Pattern.compile("#\\{\\$\\{([^}]+)}");
    private static final Pattern IN_CODE = Pattern.compile("getMessage\\(\\s*(?:[\\w.()]+ \\? )?\"([\\w.-]+)\"");

    /** The keys that a template computes, by its expression; without the word that varies, and what that may be. */
    private static final Map<String, Supplier<Stream<String>>> KEYS = Map.of(
            "'form.' + notice", () -> notices().map("form."::concat),
            "'message.' + message + '.title'", () -> messages().map(message -> "message." + message + ".title"),
            "'message.' + message", () -> messages().map("message."::concat),
            "'received.again.' + form", () -> withFiles().map("received.again."::concat),
            "choose", () -> Stream.of("choose.enter-scorecard"),
            "'confirm.' + kind", () -> kinds().map("confirm."::concat),
            "'confirm.' + kind + '.done'", () -> kinds().map(kind -> "confirm." + kind + ".done"),
            "'confirm.' + kind + '.button'", () -> kinds().map(kind -> "confirm." + kind + ".button"),
            "'confirm.' + kind + (reference != null ? '.done' : '') + '.title'", () -> kinds().flatMap(kind ->
                    Stream.of("confirm." + kind + ".title", "confirm." + kind + ".done.title")));

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    /** A step has its own words for somebody who has answered already, or none. */
    @Test
    void pageOfOneStep_hasBothItsTitleAndItsText() {
        Set<String> keys = keys("messages.properties");
        assertThat(keys).filteredOn(key -> key.matches("message\\.(left|answered)\\..+"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys)
                        .contains(key.endsWith(".title") ? key.replace(".title", "") : key + ".title"));
        assertThat(keys).filteredOn(key -> key.startsWith("thanks.")).allSatisfy(key ->
                assertThat(purposes()).contains(key.split("\\.")[1]));
        assertThat(keys).contains("message.next", "message.change");
        assertThat(keys).filteredOn(key -> key.matches("message\\.(next|change)\\..+")).isNotEmpty().allSatisfy(key ->
                assertThat(purposes()).contains(key.split("\\.")[2]));
    }

    @Test
    void everyMessageThatATemplateNames_exists() {
        assertThat(keys("messages.properties")).containsAll(found(templates(), NAMED));
    }

    @Test
    void everyMessageThatATemplateComputes_exists() {
        assertThat(found(templates(), COMPUTED)).as("computed keys that this test knows").isEqualTo(KEYS.keySet());
        assertThat(keys("messages.properties")).containsAll(
                KEYS.values().stream().flatMap(Supplier::get).collect(Collectors.toSet()));
        assertThat(notices()).contains("stale", "newer");
    }

    @Test
    void everyMessageThatTheCodeNames_exists() {
        Set<String> named = found(Sources.main(), IN_CODE);
        assertThat(named).contains("follow.title.words", "follow.change");
        named.removeIf(key -> key.endsWith("."));
        assertThat(keys("messages.properties")).containsAll(named)
                .containsAll(purposes().map("action."::concat).toList())
                .containsAll(withFiles().flatMap(purpose -> Stream.of(
                        "received.title." + purpose, "more." + purpose, "again." + purpose))
                        // One file at most: there is never another one to add.
                        .filter(key -> !key.equals("more.hand-in-deliverable")).toList());
    }

    /** What is said above a form that comes back. */
    private static Stream<String> notices() {
        String sources = Sources.main();
        return Stream.concat(
                found(sources, Pattern.compile("new Reason\\(HttpStatus\\.\\w+, \"([\\w-]+)\"")).stream(),
                found(sources, Pattern.compile("^    [A-Z_]+\\([45]\\d\\d, \"([\\w-]+)\"\\)", Pattern.MULTILINE)).stream());
    }

    /** What pages without a form say. */
    private static Stream<String> messages() {
        String sources = Sources.main();
        return Stream.concat(
                Stream.of("thanks", "ended", "answered", "answered.for-you", "over", "expired", "unknown",
                        "sent", "closed-demande", "closed-inscription", "links-sent", "busy", "stale", "too-many"),
                found(sources, Pattern.compile("page\\(visit, \"([\\w.-]+)\"")).stream());
    }

    /** What strangers send. */
    private static Stream<String> kinds() {
        return Stream.of("demande", "inscription");
    }

    private static Stream<String> purposes() {
        Pattern purpose = Pattern.compile("String purpose\\(\\) \\{\\s+return \"([\\w-]+)\"");
        return Sources.files().stream()
                .filter(file -> file.toString().endsWith("ParticipantForm.java"))
                .flatMap(file -> found(Models.read(file), purpose).stream());
    }

    private static Stream<String> withFiles() {
        return purposes().filter(purpose ->
                Models.read(DesignFiles.form(purpose + ".fr.form")).contains("\"filepicker\""));
    }

    private static String templates() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates/participant"))) {
            return files.sorted().map(Models::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(String text, Pattern pattern) {
        return pattern.matcher(text).results()
                .flatMap(match -> Stream.of(match.group(1), match.groupCount() > 1 ? match.group(2) : null))
                .filter(key -> key != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String file) {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}
