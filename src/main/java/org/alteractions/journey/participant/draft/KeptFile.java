package org.alteractions.journey.participant.draft;

import java.util.Locale;
import java.util.Map;

/** A file that was accepted although its form was refused. */
public record KeptFile(String name, int size) {

    private static final int UNIT = 1000;
    private static final int SHORT = 16;

    /** Mark by which a submitted form states that its page showed this file. */
    public String mark(String field) {
        return field + " " + ContentDigest.of("kept", Map.of("name", name, "size", size), Map.of()).substring(0, SHORT);
    }

    /** For instance "120 ko". */
    public String size(Locale language) {
        boolean french = Locale.FRENCH.getLanguage().equals(language.getLanguage());
        long thousands = Math.max(1, Math.round(size / (double) UNIT));
        return thousands < UNIT
                ? thousands + (french ? "\u00a0ko" : " KB")
                : String.format(language, "%.1f", size / (double) (UNIT * UNIT)) + (french ? "\u00a0Mo" : " MB");
    }
}
