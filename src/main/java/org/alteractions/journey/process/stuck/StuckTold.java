package org.alteractions.journey.process.stuck;

import java.time.Instant;

/**
 * Published in the transaction that records that states are told.
 *
 * @param at the moment under which {@link StuckRegister} has them
 */
public record StuckTold(Instant at) {}
