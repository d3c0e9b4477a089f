package org.alteractions.journey;

import java.util.Locale;

/** A sentence in the two languages of participants. Staff read French. */
public record Sentence(String french, String english) {

    /** A sentence that exists in French only; English readers get the French text. */
    public static Sentence inFrench(String french) {
        return new Sentence(french, french);
    }

    public String in(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? french : english;
    }
}
