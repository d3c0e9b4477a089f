package org.alteractions.journey.student;

import java.time.LocalDate;

/** Whether whoever is given a place can still be trained with the others; answered by the seminar's feature. */
public interface TrainingAhead {

    /** Until the day before the season's seminar. */
    boolean of(String season);

    /** The seminar's day: as prepared, or else as in the season's calendar. */
    LocalDate day(String season);

    /** Whether it has taken place. */
    boolean isHeld(String season);

    /** Whether the student of an application has said that they cannot come to it, and keeps the place. */
    boolean isToCatchUp(Application application);
}
