package org.alteractions.journey.participant.entry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ParticipantRefusal;
import org.springframework.stereotype.Component;

/** Addresses of people who sent a public entry. A confirmed entry no longer has an address. */
@Component
class EntryAddresses implements AddressBook {

    private final StoredEntryRepository entries;

    EntryAddresses(StoredEntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public String people() {
        return StoredEntry.PEOPLE;
    }

    @Override
    public Optional<Recipient> find(String id, CaseReference reference) {
        return entries.findById(Long.valueOf(id)).map(EntryAddresses::recipient);
    }

    /** Finds nobody, because unconfirmed addresses have no links to send again. */
    @Override
    public List<Recipient> at(EmailAddress address) {
        return List.of();
    }

    @Override
    public void correct(String id, CaseReference reference, EmailAddress address) {
        throw ParticipantRefusal.ADDRESS_NOT_CONFIRMED.of();
    }

    static Long number(ParticipantId participant) {
        return participant.numberIn(StoredEntry.PEOPLE).orElseThrow();
    }

    private static Recipient recipient(StoredEntry entry) {
        String address = Objects.requireNonNullElse(entry.address(), "");
        return new Recipient(entry.participant(), address, address, Locale.forLanguageTag(entry.language()));
    }
}
