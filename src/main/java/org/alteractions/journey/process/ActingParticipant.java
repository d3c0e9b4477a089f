package org.alteractions.journey.process;

import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Authentication of a participant who sends a form by a link. Participants have no account and may only do what the
 * link's page offers.
 */
public final class ActingParticipant extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final ParticipantId participant;
    private final ChapterId chapter;

    /** @param participant number, for instance "student-12" */
    public ActingParticipant(ParticipantId participant, ChapterId chapter) {
        super(List.of());
        this.participant = participant;
        this.chapter = chapter;
        setAuthenticated(true);
    }

    @Override
    public String getPrincipal() {
        return participant.value();
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    ChapterId chapter() {
        return chapter;
    }
}
