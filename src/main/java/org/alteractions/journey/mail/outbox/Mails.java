package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.alteractions.journey.mail.calendar.Calendars;
import org.alteractions.journey.mail.template.MailTemplates;
import org.alteractions.journey.mail.template.Reminding;
import org.alteractions.journey.process.CaseContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes mails: what is to be said, to whom, is fixed in the caller's transaction and delivered after it. Calling
 * twice for the same step and person writes once.
 */
@Component
public class Mails {

    private static final String NO_INSTANCE = "";

    private final OutboxRepository outbox;
    private final MailTemplates templates;
    private final CommonMailValues common;
    private final ChapterRepository chapters;
    private final Calendars calendars;
    private final Links links;
    private final Readers readers;
    private final RemindedSteps reminded;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mails(
            OutboxRepository outbox,
            MailTemplates templates,
            CommonMailValues common,
            ChapterRepository chapters,
            Calendars calendars,
            Links links,
            Readers readers,
            RemindedSteps reminded,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.common = common;
        this.chapters = chapters;
        this.calendars = calendars;
        this.links = links;
        this.readers = readers;
        this.reminded = reminded;
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
            String template, CaseContext context, ChapterId chapter, String instance, String occasion, Recipient to) {
        write(template, Extras.NONE, context, chapter, instance, occasion, to);
    }

    /**
     * What a mail carries besides its words.
     *
     * @param appointment which {@link Appointments} it is about, separated by commas; null for none
     * @param link        purpose of the link on which its reader may act; null for none
     * @param awaited     the step that it reminds of; null for none
     * @param answerBy    last day on which the reader may answer; null where nothing is awaited, or a reminder's own day
     * @param copyOf      in French, the readers it is addressed to, if this reader gets a copy only; null otherwise
     */
    public record Extras(String appointment, String link, String awaited, LocalDate answerBy, String copyOf) {

        static final Extras NONE = new Extras(null, null, null, null, null);

        public Extras asCopyOf(String written) {
            return new Extras(appointment, link, awaited, answerBy, written);
        }
    }

    public void write(
            String template, Extras extras, CaseContext context, ChapterId chapter, String instance, String occasion,
            Recipient to) {
        String uniqueKey = String.join("/", context.reference().value(), template, to.id(), occasion);
        if (outbox.existsByUniqueKey(uniqueKey) || !readers.want(template, context.reference(), to.id())) {
            return;
        }
        LocalDate due = reminded.due(instance, extras.awaited()).orElse(null);
        LocalDate answerBy = answerBy(extras.answerBy(), due);
        Map<String, Object> values = common.of(template, context, chapter, to,
                purpose -> links.write(purpose, context, chapter, to, purpose.equals(extras.link()) ? answerBy : null), extras);
        values.put("reminder", due == null ? null : Reminding.of(due, today(), to.language()));
        values.put("answerBy", WrittenDates.day(answerBy, to.language()));
        Calendars.Written dates = dates(extras, context, chapter, to, values);
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(), values);
        OutboxMail written = outbox.save(OutboxMail.written(
                uniqueKey,
                new OutboxMail.Cause(context.reference(), chapter, instance, template),
                OutboxMail.Addressee.of(to),
                new OutboxMail.Content(mail.subject(), mail.text(), mail.html(), dates.files()),
                clock.instant()));
        if (extras.awaited() != null) {
            reminded.remember(written, extras.awaited());
        }
        if (values.get(CommonMailValues.UNSUBSCRIBE) != null) {
            outbox.rememberOneClick(written.id(), links.oneClick((String) values.get(CommonMailValues.UNSUBSCRIBE)));
        }
        events.publishEvent(new MailWritten());
    }

    /** Also lets the mail say where to answer, for the buttons of calendars reach nobody. */
    private Calendars.Written dates(
            Extras extras, CaseContext context, ChapterId chapter, Recipient to, Map<String, Object> values) {
        if (extras.appointment() == null) {
            return Calendars.Written.NONE;
        }
        String own = (String) values.get(CommonMailValues.LINK);
        Calendars.Page page = new Calendars.Page(
                own == null ? null : extras.link(), own == null ? (String) values.get(Links.FOLLOW) : own);
        Calendars.Written dates = calendars.write(extras.appointment(), context, chapters.get(chapter), to, page);
        values.put("datesWithoutFile", dates.unwritten());
        values.put("moved", dates.moved());
        values.put(CommonMailValues.INVITED, CalendarFile.invitations(dates.files()));
        values.put(CommonMailValues.CALLED_OFF, CalendarFile.cancellations(dates.files()));
        if (CalendarFile.invites(dates.files())) {
            values.put(CommonMailValues.INVITATION, calendars.answers(extras.appointment(), page) ? "link" : "mail");
        }
        return dates;
    }

    /**
     * Writes to somebody who has asked for it, outside of any process; each time anew.
     *
     * @param link     purpose of the link on which the reader may act; null for none
     * @param answerBy last day on which the reader may; null where nothing is awaited
     */
    public void invite(
            String template, String link, LocalDate answerBy, CaseContext context, ChapterId chapter, Recipient to) {
        write(template, new Extras(null, link, null, answerBy, null), context, chapter, NO_INSTANCE,
                UUID.randomUUID().toString(), to);
    }

    /** The same without a link on which the reader could act. */
    public void tell(String template, CaseContext context, ChapterId chapter, Recipient to) {
        invite(template, null, null, context, chapter, to);
    }

    /**
     * Writes once more what a step of a process has written, because its date has moved: with the new calendar entry, each
     * time anew.
     *
     * @param appointment which {@link Appointments} it is about
     * @param link        purpose of the link on which the reader may act
     * @param answerBy    last day on which the reader may
     */
    public void again(
            String template, String appointment, String link, LocalDate answerBy, CaseContext context,
            ChapterId chapter, Recipient to) {
        write(template, new Extras(appointment, link, null, answerBy, null), context, chapter, NO_INSTANCE,
                UUID.randomUUID().toString(), to);
    }

    /** The same without a link on which the reader could act. */
    public void again(String template, String appointment, CaseContext context, ChapterId chapter, Recipient to) {
        again(template, appointment, null, null, context, chapter, to);
    }

    /** A mail as its reader sees it. */
    public record Letter(String subject, String html) {}

    /** What {@link #write} would write now; nothing is written. */
    public Letter preview(String template, CaseContext context, ChapterId chapter, Recipient to) {
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(),
                common.of(template, context, chapter, to, purpose -> "#",
                        new Extras(null, Links.FOLLOW, null, null, null)));
        return new Letter(mail.subject(), mail.html());
    }

    /** A day that is past by now was missed by us, not by the reader: today is soon enough. */
    private LocalDate answerBy(LocalDate told, LocalDate due) {
        if (told != null) {
            return told.isBefore(today()) ? today() : told;
        }
        return due == null || due.isBefore(today()) ? null : due;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Wakes the sender once the transaction that wrote is over. */
    public record MailWritten() {}
}
