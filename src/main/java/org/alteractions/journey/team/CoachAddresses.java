package org.alteractions.journey.team;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Coaches, as "coach-12". */
@Component
class CoachAddresses implements AddressBook {

    private static final String PREFIX = "coach-";

    private final Coaches coaches;

    CoachAddresses(Coaches coaches) {
        this.coaches = coaches;
    }

    @Override
    public Optional<Recipient> find(String participant) {
        return participant.startsWith(PREFIX)
                ? coaches.findById(Long.valueOf(participant.substring(PREFIX.length()))).map(CoachAddresses::recipient)
                : Optional.empty();
    }

    @Override
    public List<Recipient> at(String address) {
        return coaches.findByEmail(address).stream().map(CoachAddresses::recipient).toList();
    }

    private static Recipient recipient(Coach coach) {
        return new Recipient(PREFIX + coach.id(), coach.email(), coach.name(), Locale.forLanguageTag(coach.language()));
    }
}
