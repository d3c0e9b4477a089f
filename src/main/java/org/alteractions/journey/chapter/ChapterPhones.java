package org.alteractions.journey.chapter;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The chapters' telephone numbers from the settings, for mails and pages. */
@Component
@EnableConfigurationProperties(ChapterPhones.Settings.class)
public class ChapterPhones {

    private final Settings settings;

    ChapterPhones(Settings settings, ChapterRepository chapters) {
        this.settings = settings;
        settings.phones().keySet().forEach(chapter -> SettingRule.require(
                chapters.findById(ChapterId.of(chapter)).isPresent(), "chapters.phones." + chapter, settings.phones()
                        .get(chapter),
                "is of no chapter"));
    }

    /** @param phones numbers by chapter id, as people read them: 02 40 12 34 56 */
    @ConfigurationProperties("journey.chapters")
    record Settings(Map<String, String> phones) {

        private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{8,18}");

        Settings {
            phones = phones == null ? Map.of() : Map.copyOf(phones);
            phones.forEach((chapter, phone) -> SettingRule.require(PHONE.matcher(phone).matches(),
                    "chapters.phones." + chapter, phone, "has to be a telephone number like 02 40 12 34 56"));
        }
    }

    public Optional<String> of(ChapterId chapter) {
        return Optional.ofNullable(settings.phones().get(chapter.value()));
    }
}
