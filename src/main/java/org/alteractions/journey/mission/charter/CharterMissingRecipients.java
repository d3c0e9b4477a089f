package org.alteractions.journey.mission.charter;

import java.util.List;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The parties that have not accepted the charter yet. */
@Component("charterMissing")
class CharterMissingRecipients implements Recipients {

    private final CharterService charter;

    CharterMissingRecipients(CharterService charter) {
        this.charter = charter;
    }

    @Override
    public String name() {
        return "charterMissing";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return charter.missing(DossierReference.of(context.reference())).stream().map(MissionParties.Party::person)
                .toList();
    }
}
