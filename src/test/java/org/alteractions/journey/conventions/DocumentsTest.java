package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.Test;

/** README.md, the designers' guide and the documents in src/main/docs are short, plain and correct. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("src/main/docs");
    private static final Path GUIDE = DesignFiles.PROCESSES.resolve("README.md");
    private static final long README_BYTES = 12_288;
    private static final long PICTURE_BYTES = 200_000;
    private static final int MEDIAN_WORDS = 15;

    private static final CodeNames NAMES = new CodeNames();

    private final List<Document> documents;

    DocumentsTest() throws IOException {
        documents = Stream.concat(Stream.of(README, GUIDE), docs(".md")).map(Document::read).toList();
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.size(README)).as("%s: bytes", README).isLessThanOrEqualTo(README_BYTES);
    }

    @Test
    void readmeShowsTasklistAndAModelOnItsFirstScreen() {
        assertThat(Models.read(README).split("\n## ", 2)[0])
                .as("%s: pictures above the first section", README)
                .contains("src/main/docs/tasklist.png", "src/main/docs/qualification.png");
    }

    @Test
    void picturesAreSmall_andUsed() throws IOException {
        String text = String.join("\n", documents.stream().map(Document::text).toList());
        List<Path> pictures = Stream.concat(docs(".png"), docs(".svg")).toList();

        assertThat(pictures).isNotEmpty().allSatisfy(picture -> {
            assertThat(Files.size(picture)).as("%s: bytes", picture).isLessThanOrEqualTo(PICTURE_BYTES);
            assertThat(text).as("%s: shown in a document", picture).contains(picture.getFileName().toString());
        });
    }

    @Test
    void everyLinkAndPictureExists() {
        assertThat(findings(Document::brokenLinks)).as("links that lead nowhere").isEmpty();
    }

    @Test
    void everyClassPackageSettingAndFileExists() {
        assertThat(findings(document -> document.unknownNames(NAMES))).as("names that do not exist").isEmpty();
    }

    @Test
    void everyVersionIsThatOfTheBuild() {
        String build = Models.read(Path.of("pom.xml"));
        Path architecture = DOCS.resolve("architecture.md");

        assertThat(Document.read(architecture).versions())
                .as("%s: versions that pom.xml does not have", architecture)
                .isNotEmpty()
                .filteredOn(version -> !build.contains(version))
                .isEmpty();
    }

    @Test
    void wordsArePlain() {
        assertThat(findings(Document::forbiddenPhrases)).as("phrases that are not plain English").isEmpty();
    }

    @Test
    void halfOfTheSentencesHaveAtMostFifteenWords() {
        assertThat(documents).allSatisfy(document -> assertThat(document.medianWords())
                .as("%s: median of words per sentence", document.file())
                .isBetween(1, MEDIAN_WORDS));
    }

    @Test
    void checksFindWhatIsWrong() {
        Document wrong = new Document(README, """
                # Wrong

                The mail was told. [Gone](gone.md), [no heading](#elsewhere), [right](#wrong). `NoSuchClass` and `mail.nowhere`
                use `journey.no-such-setting`, but `Postman.deliver`, `mail.outbox` and `journey.links` exist.

                - It is just
                  before noon.

                | a table | is no sentence, `src/main/docs/gone.md` is no file |
                |---|---|

                ```
                Whoever writes code [is](free.md). `NothingOfThis`
                ```
                """);

        assertThat(wrong.brokenLinks()).containsExactly("gone.md", "#elsewhere");
        assertThat(wrong.unknownNames(NAMES))
                .containsExactly("NoSuchClass", "mail.nowhere", "journey.no-such-setting", "src/main/docs/gone.md");
        assertThat(wrong.forbiddenPhrases()).containsExactly("told", "just\n  before");
        assertThat(wrong.medianWords()).isEqualTo(5);
    }

    private Map<Path, Collection<String>> findings(Function<Document, Collection<String>> rule) {
        Map<Path, Collection<String>> all = documents.stream().collect(toMap(Document::file, rule));
        all.values().removeIf(Collection::isEmpty);
        return new TreeMap<>(all);
    }

    private static Stream<Path> docs(String ending) throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
