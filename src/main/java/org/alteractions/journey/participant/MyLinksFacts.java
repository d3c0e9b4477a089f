package org.alteractions.journey.participant;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.MailFacts;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** <code>${myLinks.list}</code> in mail templates: what the reader may still look at and do, each with a new link. */
@Component
class MyLinksFacts implements MailFacts {

    private final IssuedLinks links;
    private final Steps steps;
    private final MessageSource messages;

    MyLinksFacts(IssuedLinks links, Steps steps, MessageSource messages) {
        this.links = links;
        this.steps = steps;
        this.messages = messages;
    }

    public record Facts(List<Line> list) {}

    /** @param reference of the case */
    public record Line(String reference, String label, String address) {}

    @Override
    public String name() {
        return "myLinks";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Object about(CaseContext at, Recipient to) {
        return new Facts(links.sent(to.id()).stream()
                .flatMap(link -> label(link, to).stream().map(label -> new Line(link.reference(), label,
                        links.write(link.purpose(), link.reference(), link.chapter(), to))))
                .toList());
    }

    private Optional<String> label(ParticipantLink link, Recipient to) {
        ParticipantStep step = links.step(link.purpose());
        boolean open = link.purpose().equals(Links.FOLLOW)
                || step != null && steps.open(step, new Visit(link.reference(), link.chapter(), to)).isPresent();
        return open
                ? Optional.of(messages.getMessage("action." + link.purpose(), null, to.language()))
                : Optional.empty();
    }
}
