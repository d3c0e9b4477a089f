package org.alteractions.journey.mail;

/** A feature's people, whose address staff may correct when a mail came back. */
public interface AddressBook {

    /** What their participant numbers begin with: "coach" for "coach-12". */
    String people();

    /**
     * @param id        the rest of the number; empty where there is none
     * @param reference case of the mail that came back: some people are known there alone
     * @throws org.alteractions.journey.Refusal about "correctedAddress" where the address is somebody else's
     */
    void correct(String id, String reference, String address);
}
