package org.alteractions.journey.school;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Addresses of the schools' contacts, unique within a chapter. */
@Component
class SchoolAddresses implements AddressBook {

    private final SchoolRepository schools;

    SchoolAddresses(SchoolRepository schools) {
        this.schools = schools;
    }

    @Override
    public String people() {
        return "school";
    }

    @Override
    public Optional<Recipient> find(String id, CaseReference reference) {
        return schools.findById(id).map(SchoolRecipients::contact);
    }

    @Override
    public List<Recipient> at(EmailAddress address) {
        return schools.findByContactEmail(address.text()).stream().map(SchoolRecipients::contact).toList();
    }

    @Override
    public Optional<String> name(String id, CaseReference reference) {
        return schools.findById(id).map(school -> school.contactName() + " (" + school.name() + ")");
    }

    @Override
    public void correct(String id, CaseReference reference, EmailAddress address) {
        School school = schools.get(id);
        if (school.isAddressOfOther(address.text(), schools.ofChapter(school.chapter()))) {
            throw SchoolRefusal.ADDRESS_TAKEN.of();
        }
        schools.save(school.reachedAt(address.text()));
    }
}
