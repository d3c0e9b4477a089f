package org.alteractions.journey.process.form.known;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.id.ChapterId;

/**
 * What is known of the person or record that a form edits.
 *
 * @param subject participant number, for instance "coach-12", or reference of the record
 * @param chapter whose staff may see it
 * @param values  by the form's keys, as its fields hold them: text, number, boolean or list of texts; null for nothing
 */
public record KnownRecord(String subject, ChapterId chapter, Map<String, Object> values) {

    public KnownRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
