package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Address book of the interviewers. A person who interviews for two chapters has two entries. */
@Component
public class InterviewerAddresses implements AddressBook {

    static final String PEOPLE = "interviewer";

    private final InterviewerRepository interviewers;

    InterviewerAddresses(InterviewerRepository interviewers) {
        this.interviewers = interviewers;
    }

    /** Id of the interviewer with a participant's id; empty if the participant is not an interviewer. */
    public static Optional<Long> interviewer(ParticipantId participant) {
        return participant.numberIn(PEOPLE);
    }

    public static Recipient recipient(Interviewer interviewer) {
        return new Recipient(interviewer.number(), interviewer.email(), interviewer.name(),
                Locale.forLanguageTag(interviewer.language()));
    }

    @Override
    public String people() {
        return PEOPLE;
    }

    @Override
    public Optional<Recipient> find(String id, CaseReference reference) {
        return interviewers.findById(Long.valueOf(id)).map(InterviewerAddresses::recipient);
    }

    @Override
    public List<Recipient> at(EmailAddress address) {
        return interviewers.findByEmail(address.text()).stream().map(InterviewerAddresses::recipient).toList();
    }

    @Override
    public void correct(String id, CaseReference reference, EmailAddress address) {
        Interviewer interviewer = interviewers.get(Long.valueOf(id));
        if (interviewer.isAddressOfOther(address.text(), interviewers.ofChapter(interviewer.chapter()))) {
            throw CafeSelectRefusal.ADDRESS_TAKEN.of();
        }
        interviewers.save(interviewer.reachedAt(address.text()));
    }
}
