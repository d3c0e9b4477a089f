package org.alteractions.journey.mail;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.input.EmailAddress;

/** A feature's people and their addresses. Staff may correct an address when a mail came back. */
public interface AddressBook {

    /** Prefix of their participant numbers: "coach" for "coach-12". */
    String people();

    /**
     * Computed on each call, because the outbox and links do not keep the person. Empty if the person is not known any
     * more.
     *
     * @param id        the rest of the number
     * @param reference a case of the person: some people are known only there
     */
    Optional<Recipient> find(String id, CaseReference reference);

    /** All recipients at an address; several may share one. */
    List<Recipient> at(EmailAddress address);

    /** The name by which staff know the person. */
    default Optional<String> name(String id, CaseReference reference) {
        return find(id, reference).map(Recipient::name);
    }

    /** @throws org.alteractions.journey.Refusal if the address belongs to another person */
    void correct(String id, CaseReference reference, EmailAddress address);
}
