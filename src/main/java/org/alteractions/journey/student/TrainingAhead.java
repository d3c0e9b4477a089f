package org.alteractions.journey.student;

import java.time.LocalDate;
import org.alteractions.journey.id.SeasonReference;

/** Whether whoever is given a place can still be trained with the others; answered by the seminar's feature. */
public interface TrainingAhead {

    /** Until the day before the season's seminar. */
    boolean of(SeasonReference season);

    /** The seminar's day: as prepared, or else as in the season's calendar. */
    LocalDate day(SeasonReference season);

    /** Whether it has taken place. */
    boolean isHeld(SeasonReference season);

    /** Whether the student of an application has said that they cannot come to it, and keeps the place. */
    boolean isToCatchUp(Application application);
}
