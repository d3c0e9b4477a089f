package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.alteractions.journey.testing.ChildApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartWithoutSettingsTest {

    @Test
    void saysWhatIsMissingAndEnds(@TempDir Path directory) throws Exception {
        try (ChildApplication application =
                ChildApplication.start(directory, Map.of("JOURNEY_ADMIN_PASSWORD", "admin"))) {
            assertThat(application.exitCode(Duration.ofSeconds(60))).isEqualTo(1);
            assertThat(application.output())
                    .contains(
                            "APPLICATION FAILED TO START",
                            "JOURNEY_ADMIN_PASSWORD is too short",
                            "JOURNEY_DATABASE_URL is missing",
                            "JOURNEY_DATABASE_PASSWORD is missing",
                            "JOURNEY_MAIL_HOST is missing",
                            "JOURNEY_BASE_URL is missing",
                            "JOURNEY_LINK_KEYS is missing",
                            "--spring.profiles.active=demo")
                    .doesNotContain("\tat ", "Exception");
            assertThat(directory.resolve("data")).doesNotExist();
        }
    }
}
