package org.alteractions.journey;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;

/** Validity of local times in Paris. On the last Sunday of March the clock jumps from 2:00 to 3:00. */
public final class WallClock {

    /** Id of the programme's only time zone, for use in annotations. */
    public static final String PARIS_ID = "Europe/Paris";

    public static final ZoneId PARIS = ZoneId.of(PARIS_ID);

    private static final ZoneRules RULES = PARIS.getRules();

    private WallClock() {}

    /** Reason why the local time does not exist in Paris; empty if it exists. */
    public static Optional<Sentence> problem(LocalDateTime moment) {
        ZoneOffsetTransition change = RULES.getTransition(moment);
        if (change == null || !change.isGap()) {
            return Optional.empty();
        }
        LocalDateTime before = change.getDateTimeBefore();
        LocalDateTime after = change.getDateTimeAfter();
        return Optional.of(new Sentence(
                "cette heure n'existe pas : dans la nuit du %s, l'horloge passe de %s à %s".formatted(
                        WrittenDates.day(moment.toLocalDate()), WrittenDates.time(before), WrittenDates.time(after)),
                "this hour does not exist: on %s the clock goes from %s to %s".formatted(
                        WrittenDates.day(moment.toLocalDate(), Locale.ENGLISH),
                        WrittenDates.time(before, Locale.ENGLISH), WrittenDates.time(after, Locale.ENGLISH))));
    }
}
