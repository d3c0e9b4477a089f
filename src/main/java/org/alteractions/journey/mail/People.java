package org.alteractions.journey.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
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
    public Optional<String> name(String participant, CaseReference reference) {
        return book(participant).flatMap(book -> book.name(id(participant), reference));
    }

    /** @param reference a case of the person */
    public Optional<Recipient> find(String participant, CaseReference reference) {
        return book(participant).flatMap(book -> book.find(id(participant), reference));
    }

    /** All recipients at an address. */
    public List<Recipient> at(EmailAddress address) {
        return books.values().stream().flatMap(book -> book.at(address).stream()).toList();
    }

    /** @return whether an address book has this participant */
    public boolean correct(String participant, CaseReference reference, EmailAddress address) {
        Optional<AddressBook> book = book(participant);
        book.ifPresent(one -> one.correct(id(participant), reference, address));
        return book.isPresent();
    }

    private Optional<AddressBook> book(String participant) {
        return Optional.ofNullable(books.get(participant.split("-", 2)[0]));
    }

    private static String id(String participant) {
        return participant.substring(participant.indexOf('-') + 1);
    }
}
