package org.alteractions.journey.cafeselect;

/** What a deliberation decides on a candidate. */
enum Decision {
    ACCEPTED("accepted"),
    WAITING_LIST("waitingList"),
    DECLINED("declined"),
    ABSENT("absent");

    private final String key;

    Decision(String key) {
        this.key = key;
    }

    /** The value of the routing variable. */
    String key() {
        return key;
    }
}
