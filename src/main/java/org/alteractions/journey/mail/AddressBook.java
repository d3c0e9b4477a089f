package org.alteractions.journey.mail;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.input.EmailAddress;

/** A feature's people: who they are, and their address, which staff may correct when a mail came back. */
public interface AddressBook {

    /** What their participant numbers begin with: "coach" for "coach-12". */
    String people();

    /**
     * Computed when looked at: the outbox and links forget whom they are about. Empty where nobody is known any more.
     *
     * @param id        the rest of the number
     * @param reference a case of theirs: some people are known there alone
     */
    Optional<Recipient> find(String id, CaseReference reference);

    /** Everybody who is written to at an address; several may share one. */
    List<Recipient> at(EmailAddress address);

    /** In the words that staff know them by. */
    default Optional<String> name(String id, CaseReference reference) {
        return find(id, reference).map(Recipient::name);
    }

    /** @throws org.alteractions.journey.Refusal where the address is somebody else's */
    void correct(String id, CaseReference reference, EmailAddress address);
}
