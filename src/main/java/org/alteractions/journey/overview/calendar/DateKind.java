package org.alteractions.journey.overview.calendar;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** What happens on a date, in the order of the programme. */
public enum DateKind {
    PRESENTATION("presentation", "Présentation en école", true, Duration.ofHours(2)),
    REGISTRATION_OPENS("ouverture", "Ouverture des inscriptions", true, Duration.ZERO),
    REGISTRATION_CLOSES("cloture", "Clôture des inscriptions", true, Duration.ZERO),
    CAFE_SELECT("cafe-select", "Café Select", false, Duration.ofHours(8)),
    SEMINAR("seminaire", "Séminaire", false, Duration.ofHours(8)),
    KICK_OFF("lancement", "Réunion de lancement", true, Duration.ofHours(2)),
    MID_TERM("mi-parcours", "Point à mi-parcours", false, Duration.ZERO),
    DELIVERABLE("livrable", "Remise du livrable", true, Duration.ZERO),
    RESTITUTION("restitution", "Restitution", true, Duration.ofHours(2)),
    REVIEW("bilan", "Bilan à un an", false, Duration.ZERO);

    private final String key;
    private final String label;
    private final boolean feminine;
    private final Duration length;

    DateKind(String key, String label, boolean feminine, Duration length) {
        this.key = key;
        this.label = label;
        this.feminine = feminine;
        this.length = length;
    }

    /** Value of the address parameter, and part of an entry's UID: never changes. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Length of a meeting whose end is not stored; the same as in the mails about it. */
    Duration length() {
        return length;
    }

    /** Whether people meet or hand something in; the days of registration pass by themselves. */
    boolean needsWorkingDay() {
        return this != REGISTRATION_OPENS && this != REGISTRATION_CLOSES;
    }

    String agree(String participle) {
        return feminine ? participle + "e" : participle;
    }

    static Optional<DateKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
