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
    private final LastLook lastLook;
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
            LastLook lastLook,
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
        this.lastLook = lastLook;
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
            String template, CaseContext at, String chapter, String instance, String occasion, Recipient to) {
        write(template, Extras.NONE, at, chapter, instance, occasion, to);
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
            String template, Extras extras, CaseContext at, String chapter, String instance, String occasion,
            Recipient to) {
        String uniqueKey = String.join("/", at.reference(), template, to.id(), occasion);
        if (outbox.existsByUniqueKey(uniqueKey) || !readers.want(template, at.reference(), to.id())) {
            return;
        }
        LocalDate due = lastLook.due(instance, extras.awaited()).orElse(null);
        LocalDate answerBy = answerBy(extras.answerBy(), due);
        Map<String, Object> context = context(template, at, chapter, to,
                purpose -> links.write(purpose, at, chapter, to, purpose.equals(extras.link()) ? answerBy : null), extras);
        context.put("reminder", due == null ? null : Reminding.of(due, today(), to.language()));
        context.put("answerBy", WrittenDates.day(answerBy, to.language()));
        Calendars.Written dates = dates(extras, at, chapter, to, context);
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(), context);
        OutboxMail written = outbox.save(new OutboxMail(
                null, uniqueKey, at.reference(), chapter, instance, template, to.id(), to.address().text(), to.name(),
                to.languageCode(), mail.subject(), mail.text(), mail.html(), dates.files(),
                OutboxMail.State.PENDING, 0, clock.instant(), clock.instant(), null));
        if (extras.awaited() != null) {
            lastLook.remember(written, extras.awaited());
        }
        if (context.get(UNSUBSCRIBE) != null) {
            outbox.rememberOneClick(written.id(), links.oneClick((String) context.get(UNSUBSCRIBE)));
        }
        events.publishEvent(new MailWritten());
    }

    /** Also lets the mail say where to answer, for the buttons of calendars reach nobody. */
    private Calendars.Written dates(Extras extras, CaseContext at, String chapter, Recipient to, Map<String, Object> context) {
        if (extras.appointment() == null) {
            return Calendars.Written.NONE;
        }
        String own = (String) context.get(LINK);
        Calendars.Page page = new Calendars.Page(
                own == null ? null : extras.link(), own == null ? (String) context.get(Links.FOLLOW) : own);
        Calendars.Written dates = calendars.write(extras.appointment(), at, chapters.get(chapter), to, page);
        context.put("datesWithoutFile", dates.unwritten());
        if (CalendarFile.invites(dates.files())) {
            context.put(INVITATION, calendars.answers(extras.appointment(), page) ? "link" : "mail");
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
            String template, String link, LocalDate answerBy, CaseContext at, String chapter, Recipient to) {
        write(template, new Extras(null, link, null, answerBy), at, chapter, NO_INSTANCE, UUID.randomUUID().toString(), to);
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
            String template, String appointment, String link, LocalDate answerBy, CaseContext at, String chapter,
            Recipient to) {
        write(template, new Extras(appointment, link, null, answerBy), at, chapter, NO_INSTANCE, UUID.randomUUID().toString(), to);
    }

    /** A mail as its reader sees it. */
    public record Letter(String subject, String html) {}

    /** What {@link #write} would write now; nothing is written. */
    public Letter preview(String template, CaseContext at, String chapter, Recipient to) {
        MailTemplates.Rendered mail = templates.render(template, to.languageCode(),
                context(template, at, chapter, to, purpose -> "#", new Extras(null, Links.FOLLOW, null, null)));
        return new Letter(mail.subject(), mail.html());
    }

    /** @param linking writes a link for a purpose, or pretends to */
    private Map<String, Object> context(
            String template, CaseContext at, String chapter, Recipient to, UnaryOperator<String> linking, Extras extras) {
        Map<String, Object> context = new HashMap<>();
        context.put(LINK, extras.link() != null && to.isParticipant() ? linking.apply(extras.link()) : null);
        // Whoever has sent something that is not confirmed yet is their own case.
        boolean follows = to.isParticipant() && !at.reference().equals(to.id());
        context.put("follow", follows ? linking.apply(Links.FOLLOW) : null);
        boolean news = catalogue.kind(template) == MailCatalogue.Kind.NEWS;
        context.put(UNSUBSCRIBE, news && to.isParticipant() ? linking.apply(Links.NEWS) : null);
        context.put(INVITATION, null);
        context.put("reminder", null);
        context.put("answerBy", null);
        context.put("datesWithoutFile", null);
        context.put("dates", new MailDates(to.language()));
        context.put("names", new MailNames(to.language()));
        context.put("recipient", to);
        context.put("chapter", chapters.get(chapter));
        context.put("chapterPhone", phones.of(chapter).orElse(null));
        context.put("reference", at.reference());
        // Whoever has sent something that is not confirmed yet knows no number, and has none.
        String about = titles.inWords(at.reference(), to.language()).orElse(null);
        context.put("about", about);
        context.put("number", about != null || at.reference().startsWith(ENTRY) ? null : at.reference());
        for (MailValues fact : facts) {
            context.put(fact.name(), new LazyContextVariable<Object>() {
                @Override
                protected Object loadValue() {
                    return fact.about(at, to);
                }
            });
        }
        return context;
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
