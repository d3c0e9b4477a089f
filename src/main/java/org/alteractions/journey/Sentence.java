package org.alteractions.journey;

import java.util.Locale;

/** The same in the two languages in which participants are spoken to; staff read French. */
public record Sentence(String french, String english) {

    /** Words that staff alone read so far, and that whoever reads English gets as they are. */
    public static Sentence inFrench(String french) {
        return new Sentence(french, french);
    }

    public String in(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? french : english;
    }
}
