package org.alteractions.journey.participant;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Whoever has sent something on a public page, as "entry-12"; without an address once it is confirmed. */
@Component
class EntryAddresses implements AddressBook {

    private final StoredEntries entries;

    EntryAddresses(StoredEntries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<Recipient> find(String participant) {
        return participant.startsWith(StoredEntry.PREFIX)
                ? entries.findById(number(participant)).map(EntryAddresses::recipient)
                : Optional.empty();
    }

    /** Nobody, until the address is confirmed: they have no links to be sent again. */
    @Override
    public List<Recipient> at(String address) {
        return List.of();
    }

    static Long number(String participant) {
        return Long.valueOf(participant.substring(StoredEntry.PREFIX.length()));
    }

    private static Recipient recipient(StoredEntry entry) {
        String address = Objects.requireNonNullElse(entry.address(), "");
        return new Recipient(entry.participant(), address, address, Locale.forLanguageTag(entry.language()));
    }
}
