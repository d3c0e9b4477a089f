package org.alteractions.journey.process.stuck;

import java.time.Duration;
import org.alteractions.journey.process.directory.StaffGroup;

/**
 * What follows from a reason.
 *
 * @param owner     group that has to act
 * @param after     patience, from the moment at which the step was due
 * @param escalated time after which the national role is told; null for never
 */
public record StuckRule(Severity severity, StaffGroup owner, Duration after, Duration escalated) {}
