package org.alteractions.journey.participant;

import java.util.List;

/**
 * A text to read beside a form; its link may be about several.
 *
 * @param lines facts in the reader's language
 * @param quote text written by a person; null if there is none
 * @param about subject of the page once the visitor chooses this text; null if nothing is asked about it
 */
public record SideText(String title, List<String> lines, String quote, String about, List<File> files) {

    /** A file to download. @param key identifies the file in the address and contains no name */
    public record File(String key, String label) {}
}
