package org.alteractions.journey.people.edit;

import java.util.List;
import org.alteractions.journey.people.SeenPerson;

/**
 * What the page of a correction shows.
 *
 * @param version  of the record that is corrected
 * @param fields   with their typed values
 * @param presence choices; empty for kinds without one
 * @param problem  sentence about the whole form; null if there is none
 * @param confirm  what to confirm; null while values are typed
 */
public record CorrectionPage(
        SeenPerson person, String version, List<Field> fields, List<Choice> presence, String problem,
        Confirm confirm) {

    /**
     * A field of the form.
     *
     * @param type  as {@link org.alteractions.journey.person.PersonField.Type} names it, in lower case
     * @param error sentence; empty if the value is valid
     */
    public record Field(String key, String label, String type, String value, int longest, boolean required,
            String error) {}

    public record Choice(String key, String label, boolean chosen) {}

    /**
     * The step before saving.
     *
     * @param owners  others at the new address, whom staff have to confirm
     * @param effects sentences about what happens
     * @param reason  as typed
     */
    public record Confirm(
            List<Correction.Line> lines, List<String> effects, PersonUses.Uses uses, List<String> owners,
            String reason, int longestReason) {}
}
