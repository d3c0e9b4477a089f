package org.alteractions.journey.mail.outbox;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.mail.NewsOptOut;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailCatalogue.Kind;
import org.springframework.stereotype.Component;

/**
 * Decides who gets no mail: people who have left a case, once that was confirmed, and for news, people who opted out.
 * Checked when a mail is written, and again before it is sent.
 */
@Component
public class Readers {

    private final List<DepartureLookup> departures;
    private final MailCatalogue catalogue;
    private final NewsOptOut news;

    public Readers(List<DepartureLookup> departures, MailCatalogue catalogue, NewsOptOut news) {
        this.departures = departures;
        this.catalogue = catalogue;
        this.news = news;
    }

    public boolean want(String template, CaseReference reference, ParticipantId recipient) {
        Kind kind = catalogue.kind(template);
        boolean unwanted = kind == Kind.NEWS && news.hasOptedOut(recipient);
        boolean gone = kind != Kind.FAREWELL
                && departures.stream().anyMatch(known -> known.hasLeft(reference, recipient));
        return !unwanted && !gone;
    }
}
