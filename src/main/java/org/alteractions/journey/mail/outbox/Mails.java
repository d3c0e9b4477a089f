package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.ChapterPhones;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.input.PhoneNumber;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.MailNames;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.alteractions.journey.mail.calendar.Calendars;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailDates;
import org.alteractions.journey.mail.template.MailTemplates;
import org.alteractions.journey.mail.template.Reminding;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
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
    private static final String LINK = "link";
    private static final String ENTRY = "entry-";
    private static final String UNSUBSCRIBE = "unsubscribe";
    private static final String INVITATION = "invitation";

    private final OutboxRepository outbox;
    private final MailTemplates templates;
    private final List<MailValues> facts;
    private final ChapterRepository chapters;
    private final Calendars calendars;
    private final Links links;
    private final MailCatalogue catalogue;
    private final Readers readers;
    private final RemindedSteps reminded;
    private final ChapterPhones phones;
    private final CaseTitles titles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mails(
            OutboxRepository outbox,
            MailTemplates templates,
            List<MailValues> facts,
            ChapterRepository chapters,
            Calendars calendars,
            Links links,
            MailCatalogue catalogue,
            Readers readers,
            RemindedSteps reminded,
            ChapterPhones phones,
            CaseTitles titles,
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
        this.reminded = reminded;
        this.phones = phones;
        this.titles = titles;
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
            String template, CaseContext context, String chapter, String instance, String occasion, Recipient to) {
        write(template, Extras.NONE, context, chapter, instance, occasion, to);
    }

    /**
     * What a mail carries besides its words.
     *
     * @param appointment which {@link Appointments} it is about, separated by commas; null for none
     * @param link        purpose of the link on which its reader may act; null for none
     * @param awaited     the step that it reminds of; null for none
     * @param answerBy    last day on which the reader may answer; null where nothing is awaited, or a reminder's own day
     */
    public record Extras(String appointment, String link, String awaited, LocalDate answerBy) {

        static final Extras NONE = new Extras(null, null, null, null);
    }

    public void write(
            String template, Extras extras, CaseContext context, String chapter, String instance, String occasion,
            Recipient to) {
        String uniqueKey = String.join("/", context.reference(), template, to.id(), occasion);
        if (outbox.existsByUniqueKey(uniqueKey) || !readers.want(template, context.reference(), to.id())) {
            return;
        }
        LocalDate due = reminded.due(instance, extras.awaited()).orElse(null);
        LocalDate answerBy = answerBy(extras.answerBy(), due);
        Map<String, Object> values = values(template, context, chapter, to,
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
        if (values.get(UNSUBSCRIBE) != null) {
            outbox.rememberOneClick(written.id(), links.oneClick((String) values.get(UNSUBSCRIBE)));
        }
        events.publishEvent(new MailWritten());
    }

    /** Also lets the mail say where to answer, for the buttons of calendars reach nobody. */
    private Calendars.Written dates(Extras extras, CaseContext context, String chapter, Recipient to, Map<String, Object> values) {
        if (extras.appointment() == null) {
            return Calendars.Written.NONE;
        }
        String own = (String) values.get(LINK);
        Calendars.Page page = new Calendars.Page(
                own == null ? null : extras.link(), own == null ? (String) values.get(Links.FOLLOW) : own);
        Calendars.Written dates = calendars.write(extras.appointment(), context, chapters.get(chapter), to, page);
        values.put("datesWithoutFile", dates.unwritten());
        values.put("moved", dates.moved());
        if (CalendarFile.invites(dates.files())) {
            values.put(INVITATION, calendars.answers(extras.appointment(), page) ? "link" : "mail");
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
            String template, String link, LocalDate answerBy, CaseContext context, String chapter, Recipient to) {
        write(template, new Extras(null, link, null, answerBy), context, chapter, NO_INSTANCE, UUID.randomUUID().toString(), to);
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
            String template, String appointment, String link, LocalDate answerBy, CaseContext context, String chapter,
            Recipient to) {
        write(template, new Extras(appointment, link, null, answerBy), context, chapter, NO_INSTANCE, UUID.randomUUID().toString(), to);
    }

    /** A mail as its reader sees it. */
    public record Letter(String subject, String html) {}

    /** What {@link #write} would write now; nothing is written. */
    public Letter preview(String template, CaseContext context, String chapter, Recipient to) {
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(),
                values(template, context, chapter, to, purpose -> "#", new Extras(null, Links.FOLLOW, null, null)));
        return new Letter(mail.subject(), mail.html());
    }

    /** @param linking writes a link for a purpose, or pretends to */
    private Map<String, Object> values(
            String template, CaseContext context, String chapter, Recipient to, UnaryOperator<String> linking, Extras extras) {
        Map<String, Object> values = new HashMap<>();
        values.put(LINK, extras.link() != null && to.isParticipant() ? linking.apply(extras.link()) : null);
        // Whoever has sent something that is not confirmed yet is their own case.
        boolean follows = to.isParticipant() && !context.reference().equals(to.id());
        values.put("follow", follows ? linking.apply(Links.FOLLOW) : null);
        boolean news = catalogue.kind(template) == MailCatalogue.Kind.NEWS;
        values.put(UNSUBSCRIBE, news && to.isParticipant() ? linking.apply(Links.NEWS) : null);
        values.put(INVITATION, null);
        values.put("reminder", null);
        values.put("answerBy", null);
        values.put("datesWithoutFile", null);
        values.put("moved", null);
        values.put("dates", new MailDates(to.language()));
        values.put("names", new MailNames(to.language()));
        values.put("recipient", to);
        values.put("chapter", chapters.get(chapter));
        values.put("chapterPhone", phones.of(chapter)
                .map(phone -> PhoneNumber.read(phone, to.language()))
                .orElse(null));
        values.put("reference", context.reference());
        // Whoever has sent something that is not confirmed yet knows no number, and has none.
        String about = titles.inWords(context.reference(), to.language()).orElse(null);
        values.put("about", about);
        values.put("number", about != null || context.reference().startsWith(ENTRY) ? null : context.reference());
        for (MailValues fact : facts) {
            values.put(fact.name(), new LazyContextVariable<Object>() {
                @Override
                protected Object loadValue() {
                    return fact.about(context, to);
                }
            });
        }
        return values;
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
