package org.alteractions.journey.demo;

import java.util.List;

/**
 * Text of one page.
 *
 * @param author an invented person or team
 */
record DemoPaper(String title, String author, List<Paragraph> paragraphs) {

    /** How a paragraph looks; sizes and distances in points. */
    enum Style {
        TITLE(24, 0, 0.12f, 0.31f, 0.64f),
        SUBTITLE(12, 4, 0.35f, 0.38f, 0.45f),
        HEADING(13, 18, 0.12f, 0.31f, 0.64f),
        TEXT(10.5f, 7, 0.12f, 0.14f, 0.19f),
        NOTE(8, 40, 0.35f, 0.38f, 0.45f);

        final float size;
        final float before;
        final float red;
        final float green;
        final float blue;

        Style(float size, float before, float red, float green, float blue) {
            this.size = size;
            this.before = before;
            this.red = red;
            this.green = green;
            this.blue = blue;
        }
    }

    record Paragraph(Style style, String text) {}
}
