package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesToldTest {

    @TempDir
    Path folder;

    @Test
    void whatTheJvmsOfThisRunLeftIsRead_andNothingOlder() throws IOException {
        leave("fork-1", "now", true, "OneStory");
        leave("fork-2", "now", true, "OtherStory");
        leave("fork-3", "before", true, "OldStory");

        assertThat(StoriesTold.leftIn(folder, "now")).flatExtracting(StoriesTold.Told::classes)
                .containsExactlyInAnyOrder("OneStory", "OtherStory");
    }

    @Test
    void aJvmThatEndedTooEarlyIsNoticed() throws IOException {
        leave("fork-1", "now", true, "OneStory");
        leave("fork-2", "now", false, "OtherStory");

        assertThatThrownBy(() -> StoriesTold.leftIn(folder, "now")).hasMessageContaining("has not left");
    }

    @Test
    void aRunThatLeftNothingIsNoticed() throws IOException {
        leave("fork-1", "before", true, "OldStory");

        assertThatThrownBy(() -> StoriesTold.leftIn(folder, "now")).hasMessageContaining("has not left");
        assertThatThrownBy(() -> StoriesTold.leftIn(folder.resolve("none"), "now")).hasMessageContaining("has not left");
    }

    private void leave(String fork, String run, boolean ended, String story) throws IOException {
        Files.writeString(folder.resolve(fork + ".json"), """
                {"run": "%s", "ended": %s, "classes": ["%s"], "walked": [], "pages": {}}""".formatted(run, ended, story));
    }
}
