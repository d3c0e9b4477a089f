package org.alteractions.journey.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts in <code>resources/fonts</code>. The first covers Latin, Greek, Cyrillic, Hebrew and Arabic, the others
 * Chinese, Japanese and Korean. A style sheet lists all families in this order; each character comes from the first
 * font that has it.
 */
@Component
class PrintFonts {

    /** End of the Unicode planes searched. No font has glyphs beyond it. */
    private static final int LAST_LETTER = 0x1FFFF;
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private enum Face {
        LATIN("Printed", "DejaVuSansCondensed", REGULAR),
        LATIN_BOLD("Printed", "DejaVuSansCondensed-Bold", BOLD),
        HAN_FIRST("PrintedHan1", "DroidSansFallback-han-1", REGULAR),
        HAN_SECOND("PrintedHan2", "DroidSansFallback-han-2", REGULAR),
        KANA_HANGUL("PrintedKana", "DroidSansFallback-kana-hangul", REGULAR);

        private final String family;
        private final String file;
        private final int weight;

        Face(String family, String file, int weight) {
            this.family = family;
            this.file = file;
            this.weight = weight;
        }
    }

    private BitSet covered;

    /** Registers the fonts. A PDF embeds only the characters that it uses. */
    void register(PdfRendererBuilder builder) {
        for (Face face : Face.values()) {
            builder.useFont(() -> stream(face), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    /** Whether the fonts cover every character of an already shaped text. */
    boolean cover(String shaped) {
        BitSet letters = covered();
        return shaped.codePoints().allMatch(letters::get);
    }

    private synchronized BitSet covered() {
        if (covered == null) {
            BitSet letters = new BitSet();
            for (Face face : Face.values()) {
                // Titles are bold, so a character counts only if the bold font has it too.
                if (face != Face.LATIN) {
                    add(face, letters);
                }
            }
            covered = letters;
        }
        return covered;
    }

    private static void add(Face face, BitSet letters) {
        try (RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(stream(face));
                TrueTypeFont font = new TTFParser().parse(bytes)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int letter = ' '; letter <= LAST_LETTER; letter++) {
                letters.set(letter, letters.get(letter) || glyphs.getGlyphId(letter) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(Face face) {
        try {
            return new ClassPathResource("fonts/" + face.file + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
