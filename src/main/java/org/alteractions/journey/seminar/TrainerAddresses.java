package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
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
    public Optional<Recipient> find(String id, String reference) {
        return days.findById(reference).filter(day -> day.trainerEmail() != null).map(this::recipient);
    }

    @Override
    public List<Recipient> at(String address) {
        return days.findByTrainerEmail(address).stream().map(this::recipient).toList();
    }

    @Override
    public void correct(String id, String reference, String address) {
        days.save(days.get(reference).trainerAt(address));
    }

    private Recipient recipient(Seminar day) {
        return new Recipient(people(), day.trainerEmail(), day.trainerName(), Locale.FRENCH);
    }
}
