package org.alteractions.journey.structure;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The structure of a dossier, through its contact. */
@Component
class StructureRecipients implements Recipients {

    private final StructureContacts contacts;

    StructureRecipients(StructureContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return List.of(contacts.of(context.dossier()));
    }
}
