package org.alteractions.journey.mail;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alteractions.journey.chapter.Chapters;
import org.alteractions.journey.process.CaseContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Writes mails: what is to be said, to whom, is fixed in the caller's transaction and delivered after it. Calling
 * twice for the same step and person writes once.
 */
@Component
public class Mails {

    private static final String NO_INSTANCE = "";

    private final Outbox outbox;
    private final MailTemplates templates;
    private final List<MailFacts> facts;
    private final Chapters chapters;
    private final Calendars calendars;
    private final Links links;
    private final MailCatalogue catalogue;
    private final Readers readers;
    private final LastLook lastLook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mails(
            Outbox outbox,
            MailTemplates templates,
            List<MailFacts> facts,
            Chapters chapters,
            Calendars calendars,
            Links links,
            MailCatalogue catalogue,
            Readers readers,
            LastLook lastLook,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.facts = facts;
        this.chapters = chapters;
        this.calendars = calendars;
        this.links = links;
        this.catalogue = catalogue;
        this.readers = readers;
        this.lastLook = lastLook;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param template  file under mails/, without language
     * @param chapter   whose mail it is; answers go to its address
     * @param instance  process instance on which an incident is raised if the mail cannot be delivered
     * @param occasion  what makes this mail another one than the same template's last: usually the activity instance
     */
    public void write(
            String template, CaseContext at, String chapter, String instance, String occasion, Recipient to) {
        write(template, Extras.NONE, at, chapter, instance, occasion, to);
    }

    /**
     * What a mail carries besides its words.
     *
     * @param appointment which {@link Appointments} it is about, separated by commas; null for none
     * @param link        purpose of the link on which its reader may act; null for none
     * @param awaited     the step that it reminds of; null for none
     */
    record Extras(String appointment, String link, String awaited) {

        static final Extras NONE = new Extras(null, null, null);
    }

    void write(
            String template, Extras extras, CaseContext at, String chapter, String instance, String occasion,
            Recipient to) {
        String uniqueKey = String.join("/", at.reference(), template, to.id(), occasion);
        if (outbox.existsByUniqueKey(uniqueKey) || !readers.want(template, at.reference(), to.id())) {
            return;
        }
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(),
                context(template, at, chapter, to, purpose -> links.write(purpose, at, chapter, to), extras,
                        lastLook.reminding(instance, extras.awaited(), to)));
        OutboxMail written = outbox.save(new OutboxMail(
                null, uniqueKey, at.reference(), chapter, instance, template, to.id(), to.address(), to.name(),
                to.languageCode(), mail.subject(), mail.text(), mail.html(),
                extras.appointment() == null
                        ? null
                        : calendars.write(extras.appointment(), at, chapters.get(chapter), to).orElse(null),
                OutboxMail.State.PENDING, 0, clock.instant(), clock.instant(), null));
        if (extras.awaited() != null) {
            lastLook.remember(written, extras.awaited());
        }
        events.publishEvent(new MailWritten());
    }

    /**
     * Writes to somebody who has asked for it, outside of any process; each time anew.
     *
     * @param link purpose of the link on which the reader may act; null for none
     */
    public void invite(String template, String link, CaseContext at, String chapter, Recipient to) {
        write(template, new Extras(null, link, null), at, chapter, NO_INSTANCE, UUID.randomUUID().toString(), to);
    }

    /**
     * Writes once more what a step of a process has written, because its date has moved: with the new calendar entry, each
     * time anew.
     *
     * @param appointment which {@link Appointments} it is about
     * @param link        purpose of the link on which the reader may act
     */
    public void again(
            String template, String appointment, String link, CaseContext at, String chapter, Recipient to) {
        write(template, new Extras(appointment, link, null), at, chapter, NO_INSTANCE, UUID.randomUUID().toString(), to);
    }

    /** A mail as its reader sees it. */
    public record Letter(String subject, String html) {}

    /** What {@link #write} would write now; nothing is written. */
    public Letter preview(String template, CaseContext at, String chapter, Recipient to) {
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(),
                context(template, at, chapter, to, purpose -> "#", new Extras(null, Links.FOLLOW, null), null));
        return new Letter(mail.subject(), mail.html());
    }

    /** @param linking writes a link for a purpose, or pretends to */
    private Map<String, Object> context(
            String template, CaseContext at, String chapter, Recipient to, UnaryOperator<String> linking, Extras extras,
            Reminding reminder) {
        Map<String, Object> context = new HashMap<>();
        context.put("link", extras.link() != null && to.isParticipant() ? linking.apply(extras.link()) : null);
        // Whoever has sent something that is not confirmed yet is their own case.
        boolean follows = to.isParticipant() && !at.reference().equals(to.id());
        context.put("follow", follows ? linking.apply(Links.FOLLOW) : null);
        boolean news = catalogue.kind(template) == MailCatalogue.Kind.NEWS;
        context.put("unsubscribe", news && to.isParticipant() ? linking.apply(Links.NEWS) : null);
        context.put("reminder", reminder);
        context.put("recipient", to);
        context.put("chapter", chapters.get(chapter));
        context.put("reference", at.reference());
        for (MailFacts fact : facts) {
            context.put(fact.name(), new LazyContextVariable<Object>() {
                @Override
                protected Object loadValue() {
                    return fact.about(at, to);
                }
            });
        }
        return context;
    }

    /** Wakes the sender once the transaction that wrote is over. */
    record MailWritten() {}
}
