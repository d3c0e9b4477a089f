package org.alteractions.journey.participant.step;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.calendar.DatesAhead;
import org.alteractions.journey.participant.NextWords;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.LinkTarget;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.SentForm;
import org.alteractions.journey.participant.receipt.ReceiptService;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.act.CaseMotion;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** "Where is my file": what lies ahead, what its reader may do now, has answered, and what has happened so far. */
@Component
class FollowPage implements LinkTarget {

    /** After one of them nothing follows in its case, but where it is opened again. */
    private static final Set<JournalEvent> ENDS = Set.of(
            JournalEvent.STUDENT_WITHDREW, JournalEvent.APPLICATION_CLOSED, JournalEvent.CANDIDATE_DECLINED,
            JournalEvent.CANDIDATE_ABSENT, JournalEvent.PLACE_REFUSED, JournalEvent.PLACE_EXPIRED,
            JournalEvent.SEMINAR_MISSED, JournalEvent.STUDENT_NOT_PLACED, JournalEvent.REQUEST_DECLINED,
            JournalEvent.REVIEW_HELD, JournalEvent.REVIEW_STRUCTURE_GONE, JournalEvent.REVIEW_UNREACHABLE,
            JournalEvent.STRUCTURE_WITHDREW, JournalEvent.CLOSED_WITHOUT_TEAM, JournalEvent.MISSION_STOPPED,
            JournalEvent.PRESENTATION_CANCELLED, JournalEvent.DELIBERATED, JournalEvent.SESSION_CANCELLED,
            JournalEvent.SEMINAR_HELD, JournalEvent.SEMINAR_CANCELLED);

    private final Journal journal;
    private final ChapterRepository chapters;
    private final IssuedLinks links;
    private final FollowedSteps steps;
    private final DatesAhead dates;
    private final NextWords next;
    private final ReceiptService receipts;
    private final List<DepartureLookup> departures;
    private final CaseMotion motion;
    private final CaseTitles titles;
    private final MessageSource messages;

    FollowPage(Journal journal, ChapterRepository chapters, IssuedLinks links, FollowedSteps steps,
            DatesAhead dates, NextWords next, ReceiptService receipts, List<DepartureLookup> departures,
            CaseMotion motion, CaseTitles titles, MessageSource messages) {
        this.journal = journal;
        this.chapters = chapters;
        this.links = links;
        this.steps = steps;
        this.dates = dates;
        this.next = next;
        this.receipts = receipts;
        this.departures = departures;
        this.motion = motion;
        this.titles = titles;
        this.messages = messages;
    }

    /** @param what for participants; events that are the staff's own business have no such words and no row */
    record Event(String when, String what) {}

    /** @param place null where there is none */
    record Ahead(String what, String when, String place) {}

    @Override
    public String purpose() {
        return Links.FOLLOW;
    }

    @Override
    public ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look) {
        Locale language = visit.person().language();
        links.accompany(visit.reference(), visit.chapter(), visit.person());
        List<FollowedSteps.Step> followed = steps.of(visit);
        Optional<Instant> leftAt = departures.stream()
                .flatMap(known -> known.leftAt(visit.reference(), visit.person().id()).stream())
                .findFirst();
        boolean ended = hasEnded(visit.reference());
        boolean ending = !ended && isEnding(visit);
        boolean left = !ending && (leftAt.isPresent() || !ended && hasLeft(visit));
        boolean over = ending || left;
        return new ModelAndView("participant/follow")
                .addObject("title", title(visit.reference(), language))
                .addObject("visit", visit)
                .addObject("chapter", chapters.get(visit.chapter()))
                .addObject("events", events(visit.reference(), leftAt.orElse(Instant.MAX), language))
                .addObject("ended", ended)
                .addObject("ending", ending)
                .addObject("left", left)
                .addObject("ahead", over ? List.of() : ahead(visit, language))
                .addObject("next", over ? List.of() : next.of(visit))
                .addObject("actions", over ? List.of() : followed.stream().filter(FollowedSteps.Step::waits).toList())
                .addObject("answered", followed.stream().filter(FollowedSteps.Step::answered).toList());
    }

    private boolean hasEnded(CaseReference reference) {
        return journal.of(reference).stream()
                .map(JournalEntry::event)
                .filter(event -> ENDS.contains(event) || event == JournalEvent.REQUEST_REOPENED)
                .reduce((first, second) -> second)
                .filter(ENDS::contains)
                .isPresent();
    }

    private boolean hasLeft(ParticipantVisit visit) {
        return departures.stream().anyMatch(known -> known.hasLeft(visit.reference(), visit.person().id()));
    }

    /** Whether its reader has ended it, and the engine is not there yet: the case's dates and steps are over already. */
    private boolean isEnding(ParticipantVisit visit) {
        return receipts.hasEnded(visit.person().id(), visit.reference()) && motion.isUnderWay(visit.reference());
    }

    /** There is nothing to send on this page. */
    @Override
    public PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent) {
        ModelAndView page = show(link, visit, null);
        page.setStatus(sent.refused() == null ? HttpStatus.OK : HttpStatus.valueOf(sent.refused().status()));
        return new PostOutcome.Page(page);
    }

    private String title(CaseReference reference, Locale language) {
        return titles.inWords(reference, language)
                .map(words -> messages.getMessage("follow.title.words", new Object[] {words}, language))
                .orElseGet(() -> messages.getMessage("follow.title.file", new Object[] {reference}, language));
    }

    private List<Ahead> ahead(ParticipantVisit visit, Locale language) {
        return dates.of(new CaseContext(visit.reference(), null, null, key -> null), visit.person()).stream()
                .map(date -> new Ahead(date.title().in(language), when(date, language), date.place()))
                .toList();
    }

    private String when(Appointment date, Locale language) {
        if (date.allDay()) {
            return WrittenDates.day(date.startsAt().toLocalDate(), language);
        }
        String moment = WrittenDates.moment(date.startsAt(), language);
        return date.tentative() ? messages.getMessage("follow.tentative", new Object[] {moment}, language) : moment;
    }

    /** @param until what happened without its reader is not for them */
    private List<Event> events(CaseReference reference, Instant until, Locale language) {
        Map<JournalEvent, Integer> times = new EnumMap<>(JournalEvent.class);
        return journal.of(reference).stream()
                .filter(entry -> !entry.happenedAt().isAfter(until))
                .map(entry -> event(entry, times.merge(entry.event(), 1, Integer::sum), language))
                .filter(event -> event.what() != null)
                .toList();
    }

    /** @param time how often it has happened by then: the number of a version, for instance */
    private Event event(JournalEntry entry, int time, Locale language) {
        String code = "event." + entry.event();
        // A default would be read as a format once more, and lose its apostrophes.
        String detailed = messages.getMessage(code + "." + entry.detail(), null, null, language);
        return new Event(day(entry.happenedAt(), language),
                detailed == null ? messages.getMessage(code, new Object[] {time}, null, language) : detailed);
    }

    private static String day(Instant moment, Locale language) {
        return WrittenDates.day(moment.atZone(WallClock.PARIS).toLocalDate(), language);
    }
}
