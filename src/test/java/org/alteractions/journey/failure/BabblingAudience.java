package org.alteractions.journey.failure;

import java.util.List;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Makes the mail step fail as {@link Babbler} does. */
@Component
class BabblingAudience implements Audience {

    @Override
    public String name() {
        return "babblers";
    }

    @Override
    public List<Recipient> recipients(CaseContext at) {
        throw Babbler.failure();
    }
}
