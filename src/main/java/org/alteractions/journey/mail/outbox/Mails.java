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
 * Writes mails: content and recipient are fixed in the caller's transaction, and the mail is delivered afterwards.
 * Idempotent for the same step and person.
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
     * @param chapter   chapter of the mail; replies go to its address
     * @param instance  process instance on which an incident is raised if the mail cannot be delivered
     * @param occasion  distinguishes this mail from the last one of the same template: usually the activity instance
     */
    public void write(
            String template, CaseContext context, ChapterId chapter, String instance, String occasion, Recipient to) {
        write(template, Extras.NONE, context, chapter, instance, occasion, to);
    }

    /**
     * Optional content of a mail.
     *
     * @param appointment names of the {@link Appointments} it is about, separated by commas; null for none
     * @param link        purpose of the link on which its reader may act; null for none
     * @param awaited     the step that it reminds of; null for none
     * @param answerBy    last day for an answer; null if no answer is awaited, or for a reminder, which uses its due
     * day
     * @param copyOf      in French, the original readers, if this reader gets only a copy; null otherwise
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
        String uniqueKey = String.join("/", context.reference().value(), template, to.id().value(), occasion);
        if (outbox.existsByUniqueKey(uniqueKey) || !readers.want(template, context.reference(), to.id())) {
            return;
        }
        LocalDate due = reminded.due(instance, extras.awaited()).orElse(null);
        LocalDate answerBy = answerBy(extras.answerBy(), due);
        Map<String, Object> values = common.of(template, context, chapter, to,
                purpose -> links.write(purpose, context, chapter, to, purpose.equals(extras.link()) ? answerBy : null),
                extras);
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

    /** Also sets where to answer, because the buttons of calendars reach nobody. */
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
     * Writes a mail that its reader has asked for, outside of any process. Each call writes one.
     *
     * @param link     purpose of the link on which the reader may act; null for none
     * @param answerBy last day on which the reader may act; null if no answer is awaited
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
     * Writes the mail of a step again because its date has moved, with the new calendar entry. Each call writes one.
     *
     * @param appointment name of the {@link Appointments} it is about
     * @param link        purpose of the link on which the reader may act
     * @param answerBy    last day on which the reader may act
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

    /** The mail that {@link #write} would write now; nothing is stored. */
    public Letter preview(String template, CaseContext context, ChapterId chapter, Recipient to) {
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(),
                common.of(template, context, chapter, to, purpose -> "#",
                        new Extras(null, Links.FOLLOW, null, null, null)));
        return new Letter(mail.subject(), mail.html());
    }

    /** A last day in the past becomes today, because the delay is not the reader's. */
    private LocalDate answerBy(LocalDate told, LocalDate due) {
        if (told != null) {
            return told.isBefore(today()) ? today() : told;
        }
        return due == null || due.isBefore(today()) ? null : due;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Event that starts a delivery once the writing transaction is over. */
    public record MailWritten() {}
}
