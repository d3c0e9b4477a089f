package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.Map;

/**
 * Known data of the person or record that a start form edits. The application provides one bean of this type, named
 * {@value #BEAN_NAME}.
 */
public interface KnownPanel {

    /** Bean name by which the engine finds the implementation. */
    String BEAN_NAME = "knownPanel";

    /**
     * @param definition id of the form's process, which the caller may start
     * @param chosen     answers that choose the record
     * @return null if they choose nothing, or a record of another chapter
     */
    Known known(String definition, Map<String, String> chosen);

    /**
     * A record's values.
     *
     * @param version of the record, to send back with the form
     * @param values  by form key
     * @param changes newest first
     */
    record Known(String version, Map<String, Object> values, List<Change> changes) {}

    /**
     * A recent correction.
     *
     * @param at     ISO 8601
     * @param by     name of a staff member, or a role
     * @param before in words; null for nothing
     * @param after  in words; null for nothing
     */
    record Change(String at, String by, String question, String before, String after) {}
}
