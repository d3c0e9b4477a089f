package org.alteractions.journey.season.closing;

import java.time.LocalDate;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A closed season.
 *
 * @param figures on the day of closing; later erasures of personal data do not change them
 * @param note    for those who prepare the next season; null if there is none
 */
record SeasonClosing(
        @Id SeasonReference season,
        @Version Integer version,
        LocalDate closedOn,
        String note,
        @Embedded.Empty SeasonFigures figures) {

    SeasonClosing noting(String other) {
        return new SeasonClosing(season, version, closedOn, other, figures);
    }
}
