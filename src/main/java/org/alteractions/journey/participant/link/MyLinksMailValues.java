package org.alteractions.journey.participant.link;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.page.ReceivedFiles;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** <code>${myLinks.list}</code> in mail templates: the pages that the reader can still use, each with a new link. */
@Component
class MyLinksMailValues implements MailValues {

    private final IssuedLinks links;
    private final Steps steps;
    private final CaseTitles titles;
    private final ReceivedFiles received;
    private final MessageSource messages;

    MyLinksMailValues(
            IssuedLinks links, Steps steps, CaseTitles titles, ReceivedFiles received, MessageSource messages) {
        this.links = links;
        this.steps = steps;
        this.titles = titles;
        this.received = received;
        this.messages = messages;
    }

    public record Facts(List<Line> list) {}

    /** @param about number of the case, or its title in words */
    public record Line(String about, String label, String address) {}

    @Override
    public String name() {
        return "myLinks";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        links.sent(to.id()).stream()
                .filter(link -> link.purpose().equals(Links.FOLLOW))
                .forEach(link -> links.accompany(link.reference(), link.chapter(), to));
        return Optional.of(new Facts(links.sent(to.id()).stream()
                .flatMap(link -> label(link, to).stream().map(label -> new Line(
                        titles.of(link.reference(), to.language()), label,
                        links.write(link.purpose(), link.reference(), link.chapter(), to, link.answerBy()))))
                .toList()));
    }

    private Optional<String> label(ParticipantLink link, Recipient to) {
        if (link.purpose().equals(Links.FOLLOW)) {
            return Optional.of(messages.getMessage("action.follow", null, to.language()));
        }
        ParticipantVisit visit = new ParticipantVisit(link.reference(), link.chapter(), to);
        return links.step(link.purpose())
                .map(form -> VisitedStep.of(form, visit))
                .filter(step -> steps.open(step).isPresent())
                .map(received::action);
    }
}
