package org.alteractions.journey.upload;

import java.time.Duration;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param atOnce   requests with files that are answered at the same time, all doors together
 * @param patience how long a further one waits for its turn
 */
@ConfigurationProperties("journey.uploads")
record UploadSettings(int atOnce, Duration patience) {

    UploadSettings {
        SettingRule.atLeast(1, "uploads.at-once", atOnce);
        SettingRule.notNegative("uploads.patience", patience);
    }
}
