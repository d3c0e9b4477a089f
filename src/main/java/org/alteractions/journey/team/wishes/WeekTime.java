package org.alteractions.journey.team.wishes;

import org.alteractions.journey.Sentence;

/** Times of the week at which a team can meet. */
enum WeekTime {
    MONDAY_AFTERNOON("lundi après-midi", "Monday afternoon"),
    MONDAY_EVENING("lundi soir", "Monday evening"),
    TUESDAY_AFTERNOON("mardi après-midi", "Tuesday afternoon"),
    TUESDAY_EVENING("mardi soir", "Tuesday evening"),
    WEDNESDAY_AFTERNOON("mercredi après-midi", "Wednesday afternoon"),
    WEDNESDAY_EVENING("mercredi soir", "Wednesday evening"),
    THURSDAY_AFTERNOON("jeudi après-midi", "Thursday afternoon"),
    THURSDAY_EVENING("jeudi soir", "Thursday evening"),
    FRIDAY_AFTERNOON("vendredi après-midi", "Friday afternoon"),
    FRIDAY_EVENING("vendredi soir", "Friday evening"),
    SATURDAY("samedi", "Saturday");

    private final Sentence words;

    WeekTime(String french, String english) {
        this.words = new Sentence(french, english);
    }

    /** French text for staff. */
    String label() {
        return words.french();
    }

    Sentence words() {
        return words;
    }
}
