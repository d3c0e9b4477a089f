package org.alteractions.journey.mail.step;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Steps whose delay cannot wait for the next morning's digest. */
@Component
@EnableConfigurationProperties(UrgentSteps.Settings.class)
class UrgentSteps {

    private final Settings settings;

    UrgentSteps(Settings settings) {
        this.settings = settings;
    }

    boolean contain(String step) {
        return settings.urgent().contains(step);
    }

    /** @param urgent ids of user tasks */
    @ConfigurationProperties("journey.mail")
    record Settings(Set<String> urgent) {}
}
