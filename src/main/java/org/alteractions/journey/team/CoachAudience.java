package org.alteractions.journey.team;

import java.util.List;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The coach of a mission's team; nobody while one is looked for. */
@Component
class CoachAudience implements Audience {

    private final TeamContacts contacts;

    CoachAudience(TeamContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "coach";
    }

    @Override
    public List<Recipient> recipients(CaseContext at) {
        return contacts.coach(at.dossier()).stream().toList();
    }
}
