package org.alteractions.journey.team;

/** Times of the week at which a team can meet. */
enum WeekTime {
    MONDAY_AFTERNOON("lundi après-midi"),
    MONDAY_EVENING("lundi soir"),
    TUESDAY_AFTERNOON("mardi après-midi"),
    TUESDAY_EVENING("mardi soir"),
    WEDNESDAY_AFTERNOON("mercredi après-midi"),
    WEDNESDAY_EVENING("mercredi soir"),
    THURSDAY_AFTERNOON("jeudi après-midi"),
    THURSDAY_EVENING("jeudi soir"),
    FRIDAY_AFTERNOON("vendredi après-midi"),
    FRIDAY_EVENING("vendredi soir"),
    SATURDAY("samedi");

    private final String label;

    WeekTime(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
