package org.alteractions.journey.mail;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Outbox outbox;
    private final MailTemplates templates;
    private final List<MailFacts> facts;
    private final Chapters chapters;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mails(
            Outbox outbox,
            MailTemplates templates,
            List<MailFacts> facts,
            Chapters chapters,
            Calendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.facts = facts;
        this.chapters = chapters;
        this.calendars = calendars;
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
        write(template, null, at, chapter, instance, occasion, to);
    }

    /** @param appointment which {@link Appointments} the mail is about, separated by commas; null for none */
    void write(
            String template, String appointment, CaseContext at, String chapter, String instance, String occasion,
            Recipient to) {
        String uniqueKey = String.join("/", at.reference(), template, to.id(), occasion);
        if (outbox.existsByUniqueKey(uniqueKey)) {
            return;
        }
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(), context(at, chapter, to));
        outbox.save(new OutboxMail(
                null, uniqueKey, at.reference(), chapter, instance, template, to.id(), to.address(), to.name(),
                to.languageCode(), mail.subject(), mail.text(), mail.html(),
                appointment == null ? null : calendars.write(appointment, at, chapters.get(chapter), to).orElse(null),
                OutboxMail.State.PENDING, 0, clock.instant(), clock.instant(), null));
        events.publishEvent(new MailWritten());
    }

    /** A mail as its reader sees it. */
    public record Letter(String subject, String html) {}

    /** What {@link #write} would write now; nothing is written. */
    public Letter preview(String template, CaseContext at, String chapter, Recipient to) {
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(), context(at, chapter, to));
        return new Letter(mail.subject(), mail.html());
    }

    private Map<String, Object> context(CaseContext at, String chapter, Recipient to) {
        Map<String, Object> context = new HashMap<>();
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
