package org.alteractions.journey.participant.draft;

import java.util.Locale;

/** A file that was accepted with a form that was not. */
public record KeptFile(String name, int size) {

    private static final int UNIT = 1000;

    /** For instance "120 ko". */
    public String size(Locale language) {
        boolean french = Locale.FRENCH.getLanguage().equals(language.getLanguage());
        long thousands = Math.max(1, Math.round(size / (double) UNIT));
        return thousands < UNIT
                ? thousands + (french ? "\u00a0ko" : " KB")
                : String.format(language, "%.1f", size / (double) (UNIT * UNIT)) + (french ? "\u00a0Mo" : " MB");
    }
}
