package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** The interviewers, each of whom has an address of their own in the chapter. */
@Component
class InterviewerAddresses implements AddressBook {

    private final Interviewers interviewers;

    InterviewerAddresses(Interviewers interviewers) {
        this.interviewers = interviewers;
    }

    @Override
    public String people() {
        return "interviewer";
    }

    @Override
    public Optional<Recipient> find(String id, String reference) {
        return interviewers.findById(Long.valueOf(id)).map(this::recipient);
    }

    @Override
    public List<Recipient> at(String address) {
        return interviewers.findByEmail(address).stream().map(this::recipient).toList();
    }

    @Override
    public void correct(String id, String reference, String address) {
        Interviewer interviewer = interviewers.get(Long.valueOf(id));
        if (interviewers.ofChapter(interviewer.chapter()).stream()
                .anyMatch(other -> other.email().equalsIgnoreCase(address) && !other.id().equals(interviewer.id()))) {
            throw new Refusal("correctedAddress", "cette adresse est déjà celle d'un autre intervieweur de l'antenne.");
        }
        interviewers.save(interviewer.reachedAt(address));
    }

    private Recipient recipient(Interviewer interviewer) {
        return new Recipient(people() + "-" + interviewer.id(), interviewer.email(), interviewer.name(),
                Locale.forLanguageTag(interviewer.language()));
    }
}
