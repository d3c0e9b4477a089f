package org.alteractions.journey.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.act.ActMails;
import org.springframework.stereotype.Component;

/** The outbox and the audiences, for staff who are about to send a form or have just sent one. */
@Component
class MailsOfActs implements ActMails {

    private static final String CHAPTER = "chapter-";

    private final Outbox outbox;
    private final People people;
    private final Map<String, Audience> audiences;
    private final Map<String, String> roles;

    MailsOfActs(Outbox outbox, People people, List<Audience> audiences) {
        this.outbox = outbox;
        this.people = people;
        this.audiences = audiences.stream().collect(Collectors.toMap(Audience::name, Function.identity()));
        this.roles = YamlFile.read("mails/audiences.yaml");
    }

    @Override
    public List<Letter> since(Collection<String> references, Instant from) {
        return outbox.writtenSince(references, from).stream()
                .filter(mail -> mail.state() != OutboxMail.State.DROPPED)
                .map(mail -> new Letter(name(mail.recipient(), mail.reference(), "quelqu’un qui n’est plus connu"),
                        state(mail)))
                .toList();
    }

    @Override
    public Group group(String audience, CaseContext at) {
        Audience known = audiences.get(audience);
        if (known == null) {
            throw new ForOperators("No audience '" + audience + "'");
        }
        return new Group(role(audience), known.recipients(at).stream()
                .map(recipient -> name(recipient.id(), at.reference(), recipient.name()))
                .distinct()
                .toList());
    }

    @Override
    public String role(String audience) {
        return roles.getOrDefault(audience, audience);
    }

    private String name(String recipient, String reference, String unknown) {
        return recipient.startsWith(CHAPTER) ? "l’antenne" : people.name(recipient, reference).orElse(unknown);
    }

    private static State state(OutboxMail mail) {
        return switch (mail.state()) {
            case SENT, DROPPED -> State.SENT;
            case PENDING, SENDING -> State.WAITING;
            case FAILED, UNCERTAIN -> State.FAILED;
        };
    }
}
