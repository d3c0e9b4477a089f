package org.alteractions.journey.mission.charter;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Those who have not accepted the charter yet. */
@Component("charterMissing")
class CharterMissingRecipients implements Recipients {

    private final CharterDesk charter;

    CharterMissingRecipients(CharterDesk charter) {
        this.charter = charter;
    }

    @Override
    public String name() {
        return "charterMissing";
    }

    @Override
    public List<Recipient> recipients(CaseContext at) {
        return charter.missing(at.reference()).stream().map(MissionParties.Party::person).toList();
    }
}
