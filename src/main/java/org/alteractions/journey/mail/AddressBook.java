package org.alteractions.journey.mail;

import java.util.Optional;

/** A feature's people: who they are, and their address, which staff may correct when a mail came back. */
public interface AddressBook {

    /** What their participant numbers begin with: "coach" for "coach-12". */
    String people();

    /** Computed when looked at: the outbox forgets whom it wrote to. Empty where nobody is known any more. */
    Optional<String> name(String id, String reference);

    /**
     * @param id        the rest of the number
     * @param reference case of the mail that came back: some people are known there alone
     * @throws org.alteractions.journey.Refusal about "correctedAddress" where the address is somebody else's
     */
    void correct(String id, String reference, String address);
}
