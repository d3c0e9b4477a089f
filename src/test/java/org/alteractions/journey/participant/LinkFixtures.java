package org.alteractions.journey.participant;

import java.util.Locale;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.PublicLimits;
import org.springframework.stereotype.Component;

/** Participants' links and limits, for stories of other packages. */
@Component
public class LinkFixtures {

    private final IssuedLinks links;
    private final PublicLimits limits;

    LinkFixtures(IssuedLinks links, PublicLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    /** Nobody has sent anything yet. */
    public void forgiveLimits() {
        limits.forgive();
    }

    /** @return the path */
    public String write(String purpose, String reference, String chapter, String participant) {
        return links.write(purpose, CaseReference.of(reference), ChapterId.of(chapter),
                        new Recipient(ParticipantId.of(participant), "somebody@example.org", "Somebody", Locale.FRENCH))
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }
}
