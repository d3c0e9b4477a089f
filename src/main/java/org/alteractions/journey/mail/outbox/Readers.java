package org.alteractions.journey.mail.outbox;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.mail.NewsOptOut;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailCatalogue.Kind;
import org.springframework.stereotype.Component;

/**
 * Who is not written to: whoever has left a case, once that was confirmed, and whoever wants no news. Asked when a mail
 * is written, and again just before it leaves.
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

    public boolean want(String template, CaseReference reference, String recipient) {
        Kind kind = catalogue.kind(template);
        boolean unwanted = kind == Kind.NEWS && news.hasOptedOut(recipient);
        boolean gone = kind != Kind.FAREWELL
                && departures.stream().anyMatch(known -> known.hasLeft(reference, recipient));
        return !unwanted && !gone;
    }
}
