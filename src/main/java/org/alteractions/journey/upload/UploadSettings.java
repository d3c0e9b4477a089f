package org.alteractions.journey.upload;

import java.time.Duration;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param atOnce   requests with files that are handled at the same time, over all entry points
 * @param patience how long a further request waits for its turn
 */
@ConfigurationProperties("journey.uploads")
record UploadSettings(int atOnce, Duration patience) {

    UploadSettings {
        SettingRule.atLeast(1, "uploads.at-once", atOnce);
        SettingRule.notNegative("uploads.patience", patience);
    }
}
