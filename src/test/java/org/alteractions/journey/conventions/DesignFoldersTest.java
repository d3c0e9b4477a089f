package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Models and forms lie in a folder per feature, under the name of its Java package. */
class DesignFoldersTest {

    private static final Path FEATURES = Path.of("src/main/java/org/alteractions/journey");

    @TestFactory
    Stream<DynamicTest> fileLiesInTheFolderOfAFeature() {
        return files().stream().map(file -> DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> {
            assertThat(file.getNameCount()).as("%s: folder, feature, file", file).isEqualTo(3);
            assertThat(Files.isDirectory(FEATURES.resolve(file.getName(1))))
                    .as("%s: there is no feature '%s'", file, file.getName(1)).isTrue();
        }));
    }

    /** Models name forms and decisions without a folder. */
    @Test
    void namesAreUnique() {
        assertThat(files().stream().map(file -> file.getName(0) + "/" + file.getFileName())).doesNotHaveDuplicates();
    }

    private static List<Path> files() {
        return Stream.of(DesignFiles.models(), DesignFiles.decisions(), DesignFiles.staffForms(), DesignFiles.pages())
                .flatMap(List::stream)
                .toList();
    }
}
