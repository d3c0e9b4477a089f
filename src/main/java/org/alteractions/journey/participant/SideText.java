package org.alteractions.journey.participant;

import java.util.List;

/**
 * Something to read beside a form: one of those that the link is about.
 *
 * @param lines what there is to know, in the reader's language
 * @param quote what somebody has written; null for nothing
 * @param about what the page asks about when its visitor chooses this one; null where nothing is asked about it
 */
public record SideText(String title, List<String> lines, String quote, String about, List<File> files) {

    /** A file to download. @param key stands for it in the address, and names nobody */
    public record File(String key, String label) {}
}
