package org.alteractions.journey.participant;

import java.util.Locale;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Links of participants, for stories of other packages. */
@Component
public class LinkFixtures {

    private final IssuedLinks links;

    LinkFixtures(IssuedLinks links) {
        this.links = links;
    }

    /** @return the path */
    public String write(String purpose, String reference, String chapter, String participant) {
        return links.write(purpose, reference, chapter,
                        new Recipient(participant, "somebody@example.org", "Somebody", Locale.FRENCH))
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }
}
