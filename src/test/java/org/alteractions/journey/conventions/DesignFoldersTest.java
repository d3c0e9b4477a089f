package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.alteractions.journey.testing.ids.ParticipantFormIds;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Models and forms are in a folder per feature, which has the name of its Java package. */
class DesignFoldersTest {

    /** Pages to read, to add files, and to ask for lost links. */
    private static final Set<String> FEED_NO_FORM = Set.of(ParticipantFormIds.ADD_DOCUMENTS,
            ParticipantFormIds.MY_INTERVIEWS, "my-links");

    private static final Path FEATURES = Path.of("src/main/java/org/alteractions/journey");

    @TestFactory
    Stream<DynamicTest> fileLiesInTheFolderOfAFeature() {
        return files().stream().map(file -> DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> {
            assertThat(file.getNameCount()).as("%s: folder, feature, file", file).isEqualTo(3);
            assertThat(Files.isDirectory(FEATURES.resolve(file.getName(1))))
                    .as("%s: there is no feature '%s'", file, file.getName(1)).isTrue();
        }));
    }

    /** One stem per step: what a participant answers on a page is what staff would enter for them. */
    @TestFactory
    Stream<DynamicTest> pageHasTheNameOfTheStaffFormThatItFeeds_andLiesBesideIt() {
        return DesignFiles.pages().stream()
                .filter(page -> !FEED_NO_FORM.contains(stem(page)))
                .map(page -> DynamicTest.dynamicTest(page.toString(), page.toUri(), () ->
                        assertThat(Files.exists(page.resolveSibling(stem(page) + ".form")))
                                .as("%s: there is no %s.form beside it", page, stem(page)).isTrue()));
    }

    /** Models name forms and decisions without a folder. */
    @Test
    void namesAreUnique() {
        assertThat(files().stream().map(file -> file.getName(0) + "/" + file.getFileName())).doesNotHaveDuplicates();
    }

    private static String stem(Path page) {
        return page.getFileName().toString().replaceAll("\\.(fr|en)\\.form$", "");
    }

    private static List<Path> files() {
        return Stream.of(DesignFiles.models(), DesignFiles.decisions(), DesignFiles.staffForms(), DesignFiles.pages())
                .flatMap(List::stream)
                .toList();
    }
}
