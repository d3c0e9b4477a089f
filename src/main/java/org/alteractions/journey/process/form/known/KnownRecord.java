package org.alteractions.journey.process.form.known;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.id.ChapterId;

/**
 * The person or record that a form edits.
 *
 * @param subject participant number, for instance "coach-12", or reference of the record
 * @param chapter the chapter whose staff may see the record
 * @param values  values by form key, typed like the fields: text, number, boolean or list of texts; null for no value
 */
public record KnownRecord(String subject, ChapterId chapter, Map<String, Object> values) {

    public KnownRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
