package org.alteractions.journey.staff;

import java.util.List;

/**
 * What the frame of a staff page shows.
 *
 * @param name     of the person who is logged in
 * @param chapters of this person, for the chapter switch; empty where a page has none
 * @param chosen   id of the chosen chapter; empty for all
 * @param searches whether the account may search cases
 * @param task     address of the task that the person came from; Tasklist if there is none
 */
public record StaffFrame(
        String name, List<Entry> entries, List<ChapterChoice> chapters, String chosen, boolean searches,
        TaskLink task) {

    public StaffFrame {
        entries = List.copyOf(entries);
        chapters = List.copyOf(chapters);
    }

    /**
     * An entry of the navigation.
     *
     * @param path    with the chosen chapter
     * @param current whether the page belongs to this entry
     */
    public record Entry(String path, String label, boolean current) {}

    /** A chapter of the switch; without an id for all chapters. */
    public record ChapterChoice(String id, String name) {}

    /** The way back to Tasklist. */
    public record TaskLink(String address, String label) {}
}
