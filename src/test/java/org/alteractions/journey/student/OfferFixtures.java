package org.alteractions.journey.student;

import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.testing.JourneyDriver;
import org.springframework.stereotype.Component;

/** Students with a place or on the waiting list, for stories that begin after the deliberation. */
@Component
public class OfferFixtures {

    private final JourneyDriver journey;
    private final RegistrationFixtures registrations;
    private final Candidates candidates;
    private final Messages messages;

    OfferFixtures(JourneyDriver journey, RegistrationFixtures registrations, Candidates candidates, Messages messages) {
        this.journey = journey;
        this.registrations = registrations;
        this.candidates = candidates;
        this.messages = messages;
    }

    /** A student with a place to accept. @return the application's number */
    public String offered(String firstName, String email) {
        String number = invited(firstName, email);
        offer(number);
        return number;
    }

    /** @param rank position on the waiting list. @return the application's number */
    public String waiting(String firstName, String email, int rank) {
        String number = invited(firstName, email);
        putOnWaitingList(number, rank);
        return number;
    }

    String invited(String firstName, String email) {
        String number = registrations.register(firstName, email, "fr", RegistrationFixtures.POLYTECH);
        candidates.invite(ApplicationNumber.of(number));
        return number;
    }

    void offer(String number) {
        candidates.offer(ApplicationNumber.of(number));
        tell(number, "accepted");
    }

    void putOnWaitingList(String number, int rank) {
        candidates.putOnWaitingList(ApplicationNumber.of(number), rank);
        tell(number, "waitingList");
    }

    private void tell(String number, String decision) {
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(number),
                Map.of(Variable.SELECTION_DECISION, decision));
        journey.run();
    }
}
