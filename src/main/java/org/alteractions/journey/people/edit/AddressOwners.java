package org.alteractions.journey.people.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.springframework.stereotype.Component;

/** Other people who are known at an address. It names only people that the reader may see. */
@Component
class AddressOwners {

    private final People people;
    private final SeenPeople seen;

    AddressOwners(People people, SeenPeople seen) {
        this.people = people;
        this.seen = seen;
    }

    /**
     * Names of others who may share the address with the corrected person, if staff confirm it.
     *
     * @throws org.alteractions.journey.Refusal if the address belongs to another person of the same kind
     */
    List<String> others(Correction correction, PeopleSight sight) {
        if (!correction.changesAddress()) {
            return List.of();
        }
        ParticipantId self = correction.known().number();
        PersonKind kind = correction.person().kind();
        List<Recipient> others = people.at(EmailAddress.stored(correction.corrected().value(PersonField.EMAIL)))
                .stream().filter(other -> !other.id().equals(self)).toList();
        // A contact may speak for several structures; all other people have one record in a chapter.
        if (kind != PersonKind.STRUCTURE) {
            others.stream().filter(other -> other.id().isOf(self.people())).findFirst()
                    .flatMap(other -> kind == PersonKind.STUDENT
                            ? Optional.of(name(other, sight).orElse("une autre fiche"))
                            : name(other, sight))
                    .ifPresent(name -> {
                        throw PeopleRefusal.ADDRESS_OF_OTHER.of(name);
                    });
        }
        return others.stream().flatMap(other -> name(other, sight).stream()).toList();
    }

    private Optional<String> name(Recipient other, PeopleSight sight) {
        return seen.find(other.id().value(), sight).map(AddressOwners::inWords);
    }

    private static String inWords(SeenPerson person) {
        return person.name() + " (" + person.kind().label().toLowerCase(Locale.FRENCH) + ")";
    }
}
