package org.alteractions.journey.structure;

import java.util.List;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The structure of a dossier, through its contact. */
@Component
class StructureAudience implements Audience {

    private final StructureContacts contacts;

    StructureAudience(StructureContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public List<Recipient> recipients(CaseContext at) {
        return List.of(contacts.of(at.dossier()));
    }
}
