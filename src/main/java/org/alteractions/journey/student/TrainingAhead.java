package org.alteractions.journey.student;

import java.time.LocalDate;
import org.alteractions.journey.id.SeasonReference;

/** Whether a student who gets a place now can still be trained at the seminar. The seminar feature implements it. */
public interface TrainingAhead {

    /** Whether today is before the day of the season's seminar. */
    boolean of(SeasonReference season);

    /** Day of the seminar: as prepared, or else as in the season's calendar. */
    LocalDate day(SeasonReference season);

    /** Whether the seminar has taken place. */
    boolean isHeld(SeasonReference season);

    /** Whether the student of an application has answered that they cannot attend, and keeps the place. */
    boolean isToCatchUp(Application application);
}
