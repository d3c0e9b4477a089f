package org.alteractions.journey.process.stuck;

import java.time.Instant;

/** Tells people of newly stuck cases, in the transaction that records that they are told. */
public interface StuckTeller {

    /** @param at the moment under which {@link StuckRegister} has the states */
    void tell(Instant at);
}
