package org.alteractions.journey.participant.step;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/**
 * <code>${toDo.list}</code> in mail templates: the open steps of the reader in the mail's case, as on the follow page.
 * It is for a person who replaces another and did not get the earlier mails.
 */
@Component
class ToDoMailValues implements MailValues {

    private final FollowedSteps steps;
    private final IssuedLinks links;

    ToDoMailValues(FollowedSteps steps, IssuedLinks links) {
        this.steps = steps;
        this.links = links;
    }

    public record Facts(List<Line> list) {}

    /** @param due last days of this step, in words; empty for none */
    public record Line(String label, String address, List<String> due) {}

    @Override
    public String name() {
        return "toDo";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return Optional.of(new Facts(links.open(to.id(), context.reference()).stream()
                .map(ParticipantLink::chapter)
                .findFirst().stream()
                .flatMap(chapter -> steps.of(new ParticipantVisit(context.reference(), chapter, to)).stream())
                .filter(FollowedSteps.Step::waits)
                .map(step -> new Line(step.words().action(), links.address(step.path(), to), step.due()))
                .toList()));
    }
}
