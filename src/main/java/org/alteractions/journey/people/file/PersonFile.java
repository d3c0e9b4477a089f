package org.alteractions.journey.people.file;

import java.util.List;
import org.alteractions.journey.people.SeenHistory;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonCard.Fact;

/**
 * Everything about one person that the reader may see.
 *
 * @param left     sentence about the departure; empty without one
 * @param details  contact details and other facts
 * @param corrects whether the reader may correct them
 * @param shared   whether only the national role may correct them, as other chapters work with the organisation too
 * @param changes  newest first
 * @param merges   that the reader may undo, newest first
 */
record PersonFile(
        SeenPerson person, String left, List<Fact> details, boolean corrects, boolean shared,
        List<SeenHistory.Part> history, List<Change> changes, List<Merge> merges) {

    /** A merge of the last days. @param address of the page that undoes it */
    record Merge(String at, String by, String former, String reason, String address) {}

    /** A corrected value, as it was and is. @param undone when and by whom it was undone; empty while it stands */
    record Change(
            String at, String by, String question, String before, String after, String reason, String undone) {}
}
