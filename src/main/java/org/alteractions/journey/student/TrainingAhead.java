package org.alteractions.journey.student;

/** Whether whoever is given a place today can still be trained with the others; answered by the seminar's feature. */
public interface TrainingAhead {

    /** Until the day before the season's seminar. */
    boolean of(String season);
}
