package org.alteractions.journey.mail.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Earlier mails to a person, for a mail that corrects them. */
@Component
public class EarlierMails {

    private final OutboxRepository outbox;

    EarlierMails(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    /** Template of the last of these mails about a case for each person, by participant number. */
    public Map<ParticipantId, String> last(Set<String> templates, CaseContext context) {
        return outbox.findByReferenceOrderById(context.reference()).stream()
                .filter(mail -> mail.state() != OutboxMail.State.DROPPED && templates.contains(mail.template()))
                .collect(Collectors.toMap(
                        OutboxMail::recipient, OutboxMail::template, (first, next) -> next, TreeMap::new));
    }

    /** Whether this mail about the case was written to the person; a dropped mail does not count. */
    public boolean has(String template, CaseContext context, Recipient person, Instant since) {
        return outbox.writtenSince(List.of(context.reference()), since).stream()
                .filter(mail -> mail.state() != OutboxMail.State.DROPPED)
                .anyMatch(mail -> mail.template().equals(template) && mail.recipient().equals(person.id()));
    }
}
