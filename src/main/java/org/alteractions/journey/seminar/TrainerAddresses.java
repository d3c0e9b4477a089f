package org.alteractions.journey.seminar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/**
 * Address book of the trainers, by season, for instance "trainer-NAN-2026-AUTUMN". Trainers are not registered
 * permanently.
 */
@Component
class TrainerAddresses implements AddressBook {

    private static final String PEOPLE = "trainer";

    private final SeminarDayRepository days;

    TrainerAddresses(SeminarDayRepository days) {
        this.days = days;
    }

    static ParticipantId number(SeasonReference season) {
        return ParticipantId.of(PEOPLE, season);
    }

    static boolean isTrainer(Recipient person) {
        return person.id().isOf(PEOPLE);
    }

    static Recipient recipient(Seminar day) {
        return new Recipient(number(day.season()), day.trainerEmail(), day.trainerName(),
                Locale.forLanguageTag(day.trainerLanguage()));
    }

    @Override
    public String people() {
        return PEOPLE;
    }

    @Override
    public Optional<Recipient> find(String id, CaseReference reference) {
        return days.findBySeason(SeasonReference.of(id)).map(TrainerAddresses::recipient);
    }

    @Override
    public List<Recipient> at(EmailAddress address) {
        return days.findByTrainerEmail(address.text()).stream().map(TrainerAddresses::recipient).toList();
    }

    @Override
    public void correct(String id, CaseReference reference, EmailAddress address) {
        days.save(days.findBySeason(SeasonReference.of(id)).orElseThrow().trainerAt(address.text()));
    }
}
