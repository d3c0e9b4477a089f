package org.alteractions.journey.process.cockpit;

import java.util.List;
import org.alteractions.journey.id.CaseReference;

/**
 * What happened to the case of an instance, newest first, and the way that the instance has taken. No entry names a
 * person or contains what somebody wrote.
 */
public record JournalView(CaseReference reference, List<Entry> entries, List<Visit> path) {

    /**
     * One line.
     *
     * @param kind  step, event or mail
     * @param what  name of the step, the event, or the template of the mail
     * @param by    role of who did it; empty for steps of the engine and mails
     * @param state of a step or mail, in words; may be empty
     */
    public record Entry(String at, String kind, String what, String by, String state) {}

    /** @param end null as long as the node is active */
    public record Visit(String node, String start, String end) {}
}
