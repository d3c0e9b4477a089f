package org.alteractions.journey.conventions;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Text as bpmn-js draws it: Arial (here Helvetica, which has the same widths), wrapped at spaces, line by line around a
 * centre.
 *
 * @param lines as wrapped
 * @param size  of the font, in pixels
 */
record DrawnText(List<String> lines, double size) {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final double LINE_HEIGHT = 1.2;

    /** Name of an event, a gateway or a flow: 11 px, at most 90 px wide. */
    static DrawnText label(String name) {
        return wrapped(name, 11, 90);
    }

    /** Name inside an activity: 12 px, with 7 px between text and border. */
    static DrawnText inside(String name, double width) {
        return wrapped(name, 12, width - 14);
    }

    /** The box around the lines, centred below a point. */
    Rectangle2D below(double centre, double top) {
        return new Rectangle2D.Double(centre - width() / 2, top, width(), height());
    }

    double width() {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    double height() {
        return lines.size() * size * LINE_HEIGHT;
    }

    private static DrawnText wrapped(String name, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : name.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("[ \u00a0\u202f]")) {
                if (!line.isEmpty() && width(line + " " + word, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return new DrawnText(lines, size);
    }

    private static double width(String line, double size) {
        try {
            return FONT.getStringWidth(line.replaceAll("[’‘]", "'")) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
