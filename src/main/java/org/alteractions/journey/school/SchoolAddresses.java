package org.alteractions.journey.school;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Partner schools, each through its contact, as "school-polytech-nantes". */
@Component
class SchoolAddresses implements AddressBook {

    private final Schools schools;

    SchoolAddresses(Schools schools) {
        this.schools = schools;
    }

    @Override
    public Optional<Recipient> find(String participant) {
        return participant.startsWith(SchoolAudience.PREFIX)
                ? schools.findById(participant.substring(SchoolAudience.PREFIX.length())).map(SchoolAudience::contact)
                : Optional.empty();
    }

    @Override
    public List<Recipient> at(String address) {
        return schools.findByContactEmail(address).stream().map(SchoolAudience::contact).toList();
    }
}
