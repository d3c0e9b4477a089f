package org.alteractions.journey.overview.calendar;

/** How sure a date is. */
public enum DateState {
    CONFIRMED,
    /** The day or the hour is not agreed yet. */
    TENTATIVE,
    DONE,
    /** This date no longer stands; the next one is not known yet. */
    POSTPONED,
    CANCELLED;

    /** Whether the date is kept free for it. */
    public boolean stands() {
        return this == CONFIRMED || this == TENTATIVE;
    }

    public boolean isOff() {
        return this == POSTPONED || this == CANCELLED;
    }

    /** For instance "reportée, nouvelle date à fixer"; empty for a date as planned. */
    String label(DateKind kind) {
        return switch (this) {
            case CONFIRMED -> "";
            case TENTATIVE -> "à confirmer";
            case DONE -> kind.agree("terminé");
            case POSTPONED -> kind.agree("reporté") + ", nouvelle date à fixer";
            case CANCELLED -> kind.agree("annulé");
        };
    }
}
