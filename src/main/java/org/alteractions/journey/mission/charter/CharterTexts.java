package org.alteractions.journey.mission.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The charter's texts, <code>charter/2026-09.fr.md</code> and the like. A version applies to missions that begin in its
 * month or later, until the next version. All parties of a mission accept the same text.
 */
@Component
class CharterTexts {

    private static final String FOLDER = "charter/";
    private static final String FRENCH = ".fr.md";

    private final List<YearMonth> versions;

    CharterTexts() {
        try {
            versions = Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:" + FOLDER + "*" + FRENCH))
                    .map(file -> YearMonth.parse(file.getFilename().replace(FRENCH, "")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The charter cannot be found", e);
        }
    }

    /** For instance "2026-09". */
    String versionFor(LocalDate missionStart) {
        return versions.stream()
                .filter(version -> !version.isAfter(YearMonth.from(missionStart)))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0))
                .toString();
    }

    /** In Markdown. */
    String text(String version, Locale language) {
        String suffix = Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? FRENCH : ".en.md";
        try {
            return new ClassPathResource(FOLDER + version + suffix).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("No charter of the version " + version, e);
        }
    }
}
