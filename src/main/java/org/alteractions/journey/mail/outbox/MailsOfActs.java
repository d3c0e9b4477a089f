package org.alteractions.journey.mail.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.mail.template.YamlFile;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.act.ActMails;
import org.springframework.stereotype.Component;

/** The mails and recipients of a form, for staff who are about to send it or have just sent it. */
@Component
class MailsOfActs implements ActMails {

    private static final String UNKNOWN = "quelqu’un qui n’est plus connu";

    private final OutboxRepository outbox;
    private final People people;
    private final Map<String, Recipients> audiences;
    private final Map<String, String> roles;

    MailsOfActs(OutboxRepository outbox, People people, List<Recipients> audiences) {
        this.outbox = outbox;
        this.people = people;
        this.audiences = audiences.stream().collect(Collectors.toMap(Recipients::name, Function.identity()));
        this.roles = YamlFile.read("mails/audiences.yaml");
    }

    @Override
    public List<Letters> since(Collection<CaseReference> references, Instant from) {
        Map<State, Map<ParticipantId, OutboxMail>> byState = new EnumMap<>(State.class);
        outbox.writtenSince(references, from).stream()
                .filter(mail -> mail.state() != OutboxMail.State.DROPPED)
                .forEach(mail -> byState.computeIfAbsent(state(mail), state -> new LinkedHashMap<>())
                        .putIfAbsent(mail.recipient(), mail));
        return byState.entrySet().stream()
                .map(some -> new Letters(some.getKey(), some.getValue().size(), some.getValue().values().stream()
                        .limit(named(some.getValue().size()))
                        .map(mail -> name(mail.recipient(), mail.reference(), UNKNOWN))
                        .toList()))
                .toList();
    }

    @Override
    public Group group(String audience, CaseContext context) {
        Recipients known = audiences.get(audience);
        if (known == null) {
            throw new ForOperators("No audience '" + audience + "'");
        }
        Map<String, Recipient> people = known.recipients(context).stream().collect(Collectors.toMap(
                Recipient::mailbox, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        return new Group(role(audience), people.size(), people.values().stream()
                .limit(named(people.size()))
                .map(recipient -> name(recipient.id(), context.reference(), recipient.name()))
                .toList());
    }

    @Override
    public String name(ParticipantId participant, CaseReference reference) {
        return name(participant, reference, UNKNOWN);
    }

    @Override
    public boolean knowsMembers(String audience) {
        return audiences.containsKey(audience);
    }

    // Each name needs a look-up, so long lists are cut.
    private static int named(int people) {
        return people > NAMED ? NAMED - 1 : people;
    }

    @Override
    public String role(String audience) {
        return roles.getOrDefault(audience, audience);
    }

    private String name(ParticipantId recipient, CaseReference reference, String unknown) {
        return recipient.isOf(Recipient.CHAPTER) ? "l’antenne" : people.name(recipient, reference).orElse(unknown);
    }

    private static State state(OutboxMail mail) {
        return switch (mail.state()) {
            case SENT, DROPPED -> State.SENT;
            case PENDING, SENDING -> State.WAITING;
            case FAILED, UNCERTAIN -> State.FAILED;
        };
    }
}
