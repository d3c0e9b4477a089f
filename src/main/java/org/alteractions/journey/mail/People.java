package org.alteractions.journey.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.springframework.stereotype.Component;

/** All recipients by participant number, from the features' address books. */
@Component
public class People {

    private final Map<String, AddressBook> books;

    People(List<AddressBook> books) {
        this.books = books.stream().collect(Collectors.toMap(AddressBook::people, Function.identity()));
    }

    /** Empty for a chapter, which is not a participant, and for a person who is not known any more. */
    public Optional<String> name(ParticipantId participant, CaseReference reference) {
        return book(participant).flatMap(book -> book.name(participant.number(), reference));
    }

    /** @param reference a case of the person */
    public Optional<Recipient> find(ParticipantId participant, CaseReference reference) {
        return book(participant).flatMap(book -> book.find(participant.number(), reference));
    }

    /** All recipients at an address. */
    public List<Recipient> at(EmailAddress address) {
        return books.values().stream().flatMap(book -> book.at(address).stream()).toList();
    }

    /** @return whether an address book has this participant */
    public boolean correct(ParticipantId participant, CaseReference reference, EmailAddress address) {
        Optional<AddressBook> book = book(participant);
        book.ifPresent(one -> one.correct(participant.number(), reference, address));
        return book.isPresent();
    }

    private Optional<AddressBook> book(ParticipantId participant) {
        return Optional.ofNullable(books.get(participant.people()));
    }
}
