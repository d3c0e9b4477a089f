package org.alteractions.journey.team;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRefusal;
import org.alteractions.journey.team.coach.CoachRepository;
import org.springframework.stereotype.Component;

/** Email addresses of the coaches. An address is unique within a chapter. */
@Component
class CoachAddresses implements AddressBook {

    private final CoachRepository coaches;

    CoachAddresses(CoachRepository coaches) {
        this.coaches = coaches;
    }

    @Override
    public String people() {
        return "coach";
    }

    @Override
    public Optional<Recipient> find(String id, CaseReference reference) {
        return coaches.findById(Long.valueOf(id)).map(CoachRecipients::recipient);
    }

    @Override
    public List<Recipient> at(EmailAddress address) {
        return coaches.findByEmail(address.text()).stream().map(CoachRecipients::recipient).toList();
    }

    @Override
    public void correct(String id, CaseReference reference, EmailAddress address) {
        Coach coach = coaches.get(Long.valueOf(id));
        if (coach.isAddressOfOther(address.text(), coaches.ofChapter(coach.chapter()))) {
            throw CoachRefusal.COACH_ADDRESS_TAKEN.of();
        }
        coaches.save(coach.reachedAt(address.text()));
    }
}
