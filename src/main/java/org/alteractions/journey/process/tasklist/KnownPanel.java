package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.Map;

/**
 * What the application knows of whom a start form edits. The application provides one bean of this type, named
 * {@value #BEAN_NAME}.
 */
public interface KnownPanel {

    /** The name under which the engine finds the implementation among its beans. */
    String BEAN_NAME = "knownPanel";

    /**
     * @param definition id of the process that the form starts, which the person logged in may start
     * @param chosen     answers that say whom the form is about
     * @return null where they say nothing, or somebody of another chapter
     */
    Known known(String definition, Map<String, String> chosen);

    /**
     * @param version of the record, to send along with the form
     * @param values  by the form's keys
     * @param changes the newest first
     */
    record Known(String version, Map<String, Object> values, List<Change> changes) {}

    /**
     * What was corrected lately.
     *
     * @param at     ISO 8601
     * @param by     name of a colleague, or a role
     * @param before in words; null for nothing
     * @param after  in words; null for nothing
     */
    record Change(String at, String by, String question, String before, String after) {}
}
