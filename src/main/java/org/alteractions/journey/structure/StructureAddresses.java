package org.alteractions.journey.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Structures, each through its contact, as "structure-12". */
@Component
class StructureAddresses implements AddressBook {

    private static final String PREFIX = "structure-";

    private final Structures structures;

    StructureAddresses(Structures structures) {
        this.structures = structures;
    }

    @Override
    public Optional<Recipient> find(String participant) {
        return participant.startsWith(PREFIX)
                ? structures.findById(Long.valueOf(participant.substring(PREFIX.length())))
                        .map(StructureAddresses::recipient)
                : Optional.empty();
    }

    @Override
    public List<Recipient> at(String address) {
        return structures.findByContactEmail(address).stream().map(StructureAddresses::recipient).toList();
    }

    private static Recipient recipient(Structure structure) {
        return new Recipient(PREFIX + structure.id(), structure.contactEmail(), structure.contactName(),
                Locale.forLanguageTag(structure.language()));
    }
}
