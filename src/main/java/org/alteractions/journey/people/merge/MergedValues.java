package org.alteractions.journey.people.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.people.merge.PersonMerge.Value;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;

/** The values that the kept record of a merge gets. */
final class MergedValues {

    private MergedValues() {}

    /**
     * The stricter value wins: if forms no longer offer one of the records, they offer neither. A school that
     * students have only named has neither contact nor address, and gets those of the other record.
     */
    static Map<PersonField, String> of(PersonCard kept, PersonCard former, List<PersonField> chosen) {
        Map<PersonField, String> values = new HashMap<>();
        kept.values().forEach((field, value) -> {
            if (field == PersonField.OFFERED) {
                values.put(field, isNamedOnly(kept) ? former.value(field)
                        : PersonField.NO.equals(former.value(field)) && !isNamedOnly(former) ? PersonField.NO : value);
            } else if (field.required() && (value.isEmpty() || former.value(field).isEmpty())) {
                values.put(field, value.isEmpty() ? former.value(field) : value);
            } else if (chosen.contains(field)) {
                values.put(field, former.value(field));
            }
        });
        values.entrySet().removeIf(one -> one.getValue().equals(kept.value(one.getKey())));
        return values;
    }

    /** Values of the merged record that one of both had otherwise. */
    static List<Change> changes(PersonCard kept, PersonCard after, PersonCard former) {
        List<Change> changes = new ArrayList<>();
        after.values().forEach((field, now) -> {
            String dropped = kept.value(field).equals(now) ? former.value(field) : kept.value(field);
            if (!dropped.equals(now)) {
                changes.add(new Change(field, field.inWords(now), field.inWords(dropped)));
            }
        });
        return changes;
    }

    /** Two values in words; empty for none. */
    record Change(PersonField field, String kept, String dropped) {}

    private static boolean isNamedOnly(PersonCard card) {
        return card.values().containsKey(PersonField.EMAIL) && card.value(PersonField.EMAIL).isEmpty();
    }

    /** Of both records before, and of the kept one after. */
    static List<Value> noted(PersonCard kept, PersonCard after, PersonCard former) {
        return kept.values().entrySet().stream()
                .map(one -> new Value(
                        one.getKey(), one.getValue(), after.value(one.getKey()), former.value(one.getKey())))
                .toList();
    }
}
