package org.alteractions.journey.process;

import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A participant who sends something by a link: has no account, and may do what the link's page does and no more. */
public final class ActingParticipant extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String participant;
    private final ChapterId chapter;

    /** @param participant for instance "student-12" */
    public ActingParticipant(String participant, ChapterId chapter) {
        super(List.of());
        this.participant = participant;
        this.chapter = chapter;
        setAuthenticated(true);
    }

    @Override
    public String getPrincipal() {
        return participant;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    ChapterId chapter() {
        return chapter;
    }
}
