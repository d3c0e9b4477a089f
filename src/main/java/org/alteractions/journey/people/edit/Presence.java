package org.alteractions.journey.people.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.person.PersonKind;

/** Whether somebody is still with the organisation. */
enum Presence {
    PRESENT("present", "Toujours en place"),
    LEFT("parti", "A quitté l'organisation"),
    /** The contact details are those of the person who follows. */
    FOLLOWED("remplace", "A quitté l'organisation : les coordonnées ci-dessus sont celles de la personne qui suit");

    private final String key;
    private final String label;

    Presence(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    static Optional<Presence> ofKey(String key) {
        return Arrays.stream(values()).filter(presence -> presence.key.equals(key)).findFirst();
    }

    /** Choices for a kind; a student is known by applications and not by an organisation. */
    static List<Presence> of(PersonKind kind) {
        return switch (kind) {
            case STRUCTURE, SCHOOL -> List.of(values());
            case COACH, INTERVIEWER -> List.of(PRESENT, LEFT);
            case STUDENT, COMPANY, SPONSOR -> List.of();
        };
    }
}
