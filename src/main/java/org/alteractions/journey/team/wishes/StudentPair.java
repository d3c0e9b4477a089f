package org.alteractions.journey.team.wishes;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;

/**
 * Two students of a season who are in one team, or must not be.
 *
 * @param one   student whose description contains the pair
 * @param other another student
 */
public record StudentPair(@Id Long id, SeasonReference season, ApplicationNumber one, ApplicationNumber other,
        Kind kind) {

    public enum Kind {
        TOGETHER,
        APART
    }

    public static StudentPair of(SeasonReference season, ApplicationNumber student, ApplicationNumber mate, Kind kind) {
        return new StudentPair(null, season, student, mate, kind);
    }
}
