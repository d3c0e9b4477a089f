package org.alteractions.journey.mail.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.icalendar.CalendarZone;
import org.alteractions.journey.icalendar.ContentLines;
import org.alteractions.journey.icalendar.EventTimes;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A calendar entry as an RFC 5545 file, sent as in RFC 5546: one event, the chapter organizes, the reader attends. */
public final class CalendarFile {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFile.class);

    private CalendarFile() {}

    /** @param description what to bring and where to answer; null for nothing */
    public static String of(CalendarEntry entry, String description, Chapter chapter, Recipient to, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.sequence()));
        event.add(new Summary(entry.title()));
        boolean byTheWall = addTimes(entry, event);
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        if (description != null) {
            event.add(new Description(description));
        }
        event.add(switch (entry.state()) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        });
        event.add(entry.state() == CalendarEntry.State.CONFIRMED
                ? ImmutableTransp.OPAQUE
                : ImmutableTransp.TRANSPARENT);
        event.add(new Organizer(EmailAddress.stored(chapter.email()).mailto()).withParameter(
                new Cn("Alter'Actions " + chapter.name())).getFluentTarget());
        event.add(new Attendee(to.address().mailto())
                .withParameter(new Cn(to.name()))
                .withParameter(PartStat.NEEDS_ACTION)
                .withParameter(Rsvp.FALSE)
                .getFluentTarget());

        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Alter'Actions//Missions//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(entry.revoked() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        if (byTheWall) {
            calendar.add(CalendarZone.written());
        }
        calendar.add(event);
        return ContentLines.folded(calendar.toString());
    }

    /** @return whether the times are local times, which need the zone */
    private static boolean addTimes(CalendarEntry entry, VEvent event) {
        if (entry.allDay()) {
            EventTimes.addDays(event, entry.startsAt(), entry.endsAt());
            return false;
        }
        return EventTimes.addHours(event, entry.startsAt(), entry.length());
    }

    /** @param files of a mail; null for none */
    public static boolean invites(String files) {
        return invitations(files) > 0;
    }

    /**
     * Number of dates that the files enter.
     *
     * @param files of a mail; null for none
     */
    public static long invitations(String files) {
        return count(files, "REQUEST");
    }

    /**
     * Number of dates that the files cancel.
     *
     * @param files of a mail; null for none
     */
    public static long cancellations(String files) {
        return count(files, "CANCEL");
    }

    private static long count(String files, String method) {
        return files == null ? 0
                : each(files).stream().filter(file -> file.contains("\r\nMETHOD:" + method + "\r\n")).count();
    }

    /** Splits the files of a mail about several dates. */
    public static List<String> each(String files) {
        return List.of(files.split("(?m)(?=^BEGIN:VCALENDAR)"));
    }

    /** The same files for the same person at another address; null if none of them can be read. */
    public static String addressedTo(String files, EmailAddress address) {
        String readdressed = each(files).stream()
                .flatMap(file -> oneAddressedTo(file, address).stream())
                .collect(Collectors.joining());
        return readdressed.isEmpty() ? null : readdressed;
    }

    // The mail matters more than its attachment: an unreadable file is left out.
    private static Optional<String> oneAddressedTo(String file, EmailAddress address) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            calendar.<VEvent>getComponents(Component.VEVENT).stream()
                    .flatMap(event -> event.getAttendees().stream())
                    .forEach(attendee -> attendee.setCalAddress(address.mailto()));
            return Optional.of(ContentLines.folded(calendar.toString()));
        } catch (IOException | ParserException | RuntimeException e) {
            LOG.warn("A calendar file could not be addressed anew; its mail leaves without: {}", Failures.summary(e));
            return Optional.empty();
        }
    }
}
