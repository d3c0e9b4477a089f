package org.alteractions.journey.process.cockpit;

/** Language of Cockpit's page, which follows the browser. */
enum Language {
    FRENCH,
    ENGLISH;

    static Language of(String code) {
        return "en".equals(code) ? ENGLISH : FRENCH;
    }

    String choose(String french, String english) {
        return this == FRENCH ? french : english;
    }
}
