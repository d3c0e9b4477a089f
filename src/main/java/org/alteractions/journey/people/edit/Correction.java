package org.alteractions.journey.people.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;

/**
 * A correction that can be saved.
 *
 * @param person   as known
 * @param known    card as read
 * @param changed  normalised values that differ from the card's
 * @param presence after the correction
 */
record Correction(SeenPerson person, PersonCard known, Map<PersonField, String> changed, Presence presence) {

    static final String PRESENCE = "Présence";

    Correction {
        changed = Map.copyOf(changed);
    }

    /** A value before and after, in words. */
    record Line(String label, String before, String after) {}

    /** In display order. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        changes().forEach((field, value) -> lines.add(
                new Line(field.label(), field.inWords(known.value(field)), field.inWords(value))));
        if (isDeparture() || isReturn() || presence == Presence.FOLLOWED) {
            lines.add(new Line(PRESENCE, person.hasLeft() ? "a quitté l'organisation" : "en place",
                    switch (presence) {
                        case PRESENT -> "en place";
                        case LEFT -> "a quitté l'organisation";
                        case FOLLOWED -> "a quitté l'organisation, remplacement connu";
                    }));
        }
        return lines;
    }

    /** Changed values; somebody who has left is no longer offered by forms. */
    Map<PersonField, String> changes() {
        Map<PersonField, String> all = new LinkedHashMap<>();
        known.values().forEach((field, before) -> {
            String after = field == PersonField.OFFERED && isDeparture() && !hasContact()
                    ? PersonField.NO : changed.getOrDefault(field, before);
            if (!after.equals(before)) {
                all.put(field, after);
            }
        });
        return all;
    }

    boolean isEmpty() {
        return lines().isEmpty();
    }

    boolean isDeparture() {
        return presence == Presence.LEFT && !person.hasLeft();
    }

    boolean isReturn() {
        return presence != Presence.LEFT && person.hasLeft();
    }

    boolean changesAddress() {
        return changes().containsKey(PersonField.EMAIL);
    }

    /** Whether the record is an organisation with a contact person. */
    boolean hasContact() {
        return known.values().containsKey(PersonField.CONTACT_NAME);
    }

    PersonCard corrected() {
        return known.with(changes());
    }
}
