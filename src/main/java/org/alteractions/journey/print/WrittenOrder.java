package org.alteractions.journey.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Finds right-to-left parts of a text and converts them to visual order. */
final class WrittenOrder implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»";

    private final ArabicForms forms;

    WrittenOrder(ArabicForms forms) {
        this.forms = forms;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder reversed = new StringBuilder(text).reverse();
        for (int at = 0; at < reversed.length(); at++) {
            int bracket = MIRRORED.indexOf(reversed.charAt(at));
            if (bracket >= 0) {
                reversed.setCharAt(at, MIRRORED.charAt(bracket ^ 1));
            }
        }
        return reversed.toString();
    }

    @Override
    public String shapeText(String text) {
        return forms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Splits a paragraph into runs of one direction. */
    static final class Runs implements BidiSplitter {

        private Bidi bidi;

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi = new Bidi(paragraph,
                    direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(bidi.getRunStart(run), bidi.getRunLimit(run) - bidi.getRunStart(run), direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
