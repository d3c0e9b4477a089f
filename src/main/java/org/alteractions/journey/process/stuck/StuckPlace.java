package org.alteractions.journey.process.stuck;

/**
 * Where a case is stuck in the engine.
 *
 * @param process    id of the process; empty if the case has no running instance
 * @param definition id of the version that the instance runs on; null without an instance
 * @param node       id of the node in the model; null if the whole instance is concerned
 * @param instance   process instance; null without one
 * @param subject    job, task, execution, incident or mail to act on; null for the whole instance
 */
public record StuckPlace(String process, String definition, String node, String instance, String subject) {

    /** A case that is stuck outside of the engine. */
    public static final StuckPlace NONE = new StuckPlace("", null, null, null, null);
}
