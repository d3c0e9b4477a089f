package org.alteractions.journey.seminar;

import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.springframework.stereotype.Component;

/** The trainers, each of whom is known to one seminar alone. */
@Component
class TrainerAddresses implements AddressBook {

    private final SeminarDays days;

    TrainerAddresses(SeminarDays days) {
        this.days = days;
    }

    @Override
    public String people() {
        return "trainer";
    }

    @Override
    public Optional<String> name(String id, String reference) {
        return days.findById(reference).map(Seminar::trainerName);
    }

    @Override
    public void correct(String id, String reference, String address) {
        days.save(days.get(reference).trainerAt(address));
    }
}
