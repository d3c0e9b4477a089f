package org.alteractions.journey.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ParticipantId;

/**
 * What a feature knows about one person or organisation.
 *
 * @param version of the record, which an edit must have seen
 * @param values  that staff may correct, in display order; empty text for no value
 * @param facts   that are not corrected here
 */
public record PersonCard(ParticipantId number, int version, Map<PersonField, String> values, List<Fact> facts) {

    public PersonCard {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        facts = List.copyOf(facts);
    }

    /** A value with its label. */
    public record Fact(String label, String value) {}

    public String value(PersonField field) {
        return values.getOrDefault(field, "");
    }

    /** The same card with other values. */
    public PersonCard with(Map<PersonField, String> changed) {
        Map<PersonField, String> all = new LinkedHashMap<>(values);
        all.putAll(changed);
        return new PersonCard(number, version, all, facts);
    }
}
