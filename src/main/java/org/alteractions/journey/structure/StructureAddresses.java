package org.alteractions.journey.structure;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Addresses of the structures' contacts. */
@Component
class StructureAddresses implements AddressBook {

    private final StructureRepository structures;

    StructureAddresses(StructureRepository structures) {
        this.structures = structures;
    }

    @Override
    public String people() {
        return "structure";
    }

    @Override
    public Optional<Recipient> find(String id, CaseReference reference) {
        return structures.findById(Long.valueOf(id)).map(StructureContacts::recipient);
    }

    @Override
    public List<Recipient> at(EmailAddress address) {
        return structures.findByContactEmail(address.text()).stream().map(StructureContacts::recipient).toList();
    }

    @Override
    public Optional<String> name(String id, CaseReference reference) {
        return structures.findById(Long.valueOf(id)).map(one -> one.contactName() + " (" + one.name() + ")");
    }

    @Override
    public void correct(String id, CaseReference reference, EmailAddress address) {
        structures.save(structures.findById(Long.valueOf(id)).orElseThrow().reachedAt(address.text()));
    }
}
