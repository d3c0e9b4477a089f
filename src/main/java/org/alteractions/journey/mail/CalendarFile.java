package org.alteractions.journey.mail;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.input.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An entry as RFC 5545 writes it and RFC 5546 sends it: one event, the chapter invites, the reader attends. */
final class CalendarFile {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFile.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private CalendarFile() {}

    static String of(CalendarEntry entry, Chapter chapter, Recipient to, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.sequence()));
        event.add(new Summary(entry.title()));
        if (entry.allDay()) {
            event.add(new DtStart<>(entry.startsAt().toLocalDate()));
            event.add(new DtEnd<>(entry.endsAt().toLocalDate()));
        } else {
            event.add(new DtStart<>(entry.startsAt().atZone(ZONE)));
            event.add(new DtEnd<>(entry.endsAt().atZone(ZONE)));
        }
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        event.add(entry.revoked() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
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
        if (!entry.allDay()) {
            calendar.add(TimeZoneRegistryFactory.getInstance().createRegistry()
                    .getTimeZone(ZONE.getId()).getVTimeZone());
        }
        calendar.add(event);
        return calendar.toString();
    }

    /** The files of a mail that is about several dates. */
    static List<String> each(String files) {
        return List.of(files.split("(?=BEGIN:VCALENDAR)"));
    }

    /** The same files for the same person, at another address; null where none of them can be read. */
    static String addressedTo(String files, EmailAddress address) {
        String readdressed = each(files).stream()
                .flatMap(file -> oneAddressedTo(file, address).stream())
                .collect(Collectors.joining());
        return readdressed.isEmpty() ? null : readdressed;
    }

    // The mail matters more than its attachment.
    private static Optional<String> oneAddressedTo(String file, EmailAddress address) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            calendar.<VEvent>getComponents(Component.VEVENT).stream()
                    .flatMap(event -> event.getAttendees().stream())
                    .forEach(attendee -> attendee.setCalAddress(address.mailto()));
            return Optional.of(calendar.toString());
        } catch (IOException | ParserException | RuntimeException e) {
            LOG.warn("A calendar file could not be addressed anew; its mail leaves without: {}", Failures.summary(e));
            return Optional.empty();
        }
    }
}
