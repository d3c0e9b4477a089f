package org.alteractions.journey.team.wishes;

import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;

/**
 * Two students of a season who are in one team, or must not be.
 *
 * @param one   number of the application in whose description it was told
 * @param other number of another one
 */
public record StudentPair(@Id Long id, SeasonReference season, String one, String other, Kind kind) {

    public enum Kind {
        TOGETHER,
        APART
    }

    public static StudentPair of(SeasonReference season, String student, String mate, Kind kind) {
        return new StudentPair(null, season, student, mate, kind);
    }
}
