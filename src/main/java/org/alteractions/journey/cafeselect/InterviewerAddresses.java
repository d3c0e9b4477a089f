package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.AddressBook;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Interviewers, as "interviewer-12"; whoever interviews for two chapters is two of them. */
@Component
class InterviewerAddresses implements AddressBook {

    static final String PREFIX = "interviewer-";

    private final Interviewers interviewers;

    InterviewerAddresses(Interviewers interviewers) {
        this.interviewers = interviewers;
    }

    /** Id of the interviewer whom a participant's number stands for; empty where it is somebody else's. */
    static Optional<Long> interviewer(String participant) {
        return Optional.of(participant)
                .filter(number -> number.startsWith(PREFIX))
                .map(number -> Long.valueOf(number.substring(PREFIX.length())));
    }

    static Recipient recipient(Interviewer interviewer) {
        return new Recipient(PREFIX + interviewer.id(), interviewer.email(), interviewer.name(),
                Locale.forLanguageTag(interviewer.language()));
    }

    @Override
    public Optional<Recipient> find(String participant) {
        return interviewer(participant).flatMap(interviewers::findById).map(InterviewerAddresses::recipient);
    }

    @Override
    public List<Recipient> at(String address) {
        return interviewers.findByEmail(address).stream().map(InterviewerAddresses::recipient).toList();
    }
}
