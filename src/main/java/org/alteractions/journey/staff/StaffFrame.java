package org.alteractions.journey.staff;

import java.util.List;

/**
 * What the frame of a staff page shows.
 *
 * @param name     of the person who is logged in
 * @param chapters of this person, for the chapter switch; empty where a page has none
 * @param chosen   id of the chosen chapter; empty for all
 * @param searches whether the account may search cases
 * @param kept     filter and order of the page, which the chapter switch sends again
 * @param dropped  sentence about a filter that the chosen chapter does not have; empty if there is none
 * @param task     address of the task that the person came from; Tasklist if there is none
 */
public record StaffFrame(
        String name, List<Entry> entries, List<ChapterChoice> chapters, String chosen, boolean searches,
        List<Kept> kept, String dropped, TaskLink task) {

    public StaffFrame {
        entries = List.copyOf(entries);
        chapters = List.copyOf(chapters);
        kept = List.copyOf(kept);
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

    /** A parameter of the page's address, not encoded. */
    public record Kept(String name, String value) {}

    /** The way back to Tasklist. */
    public record TaskLink(String address, String label) {}
}
