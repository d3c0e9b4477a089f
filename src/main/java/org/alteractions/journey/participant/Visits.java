package org.alteractions.journey.participant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Who comes by a link. */
@Component
class Visits {

    private final List<AddressBook> books;

    Visits(List<AddressBook> books) {
        this.books = books;
    }

    /** @param language of the page; empty where the person is gone */
    Optional<Visit> of(ParticipantLink link, Locale language) {
        return person(link.participant())
                .map(person -> new Visit(link.reference(), link.chapter(), person.reading(language)));
    }

    Optional<Recipient> person(String participant) {
        return books.stream().flatMap(book -> book.find(participant).stream()).findFirst();
    }

    /** Everybody who is written to at an address. */
    List<Recipient> at(String address) {
        return books.stream().flatMap(book -> book.at(address).stream()).distinct().toList();
    }
}
