package org.alteractions.journey.overview.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.alteractions.journey.icalendar.CalendarZone;
import org.alteractions.journey.icalendar.ContentLines;
import org.alteractions.journey.icalendar.EventTimes;
import org.alteractions.journey.overview.calendar.CalendarDate;
import org.alteractions.journey.overview.calendar.DateState;

/**
 * The dates of a feed as an RFC 5545 file. It names structures and schools, but no person: a feed is copied to machines
 * from which it cannot be called back.
 */
final class FeedFile {

    private static final String DOMAIN = "@calendrier.missions.alteractions.org";
    private static final Duration REFRESH = Duration.ofHours(4);

    private FeedFile() {}

    /**
     * A date with what the reader needs to tell it from others.
     *
     * @param place name of the chapter; empty where the feed has only one
     */
    record Titled(CalendarDate date, String place) {}

    /**
     * @param name    of the calendar
     * @param baseUrl of the application, for links to the cases
     */
    static String of(String name, List<Titled> dates, String baseUrl, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Alter'Actions//Calendrier//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH.toString()));
        // The same for programs that are older than RFC 7986, as Outlook.
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        // Always, because a program may read the zone before it knows whether a date needs it.
        calendar.add(CalendarZone.written());
        dates.forEach(date -> calendar.add(event(date, baseUrl, now)));
        return ContentLines.folded(calendar.toString());
    }

    private static VEvent event(Titled titled, String baseUrl, Instant now) {
        CalendarDate date = titled.date();
        CalendarDate.Slot slot = date.slot();
        DateState state = date.standing().state();
        VEvent event = new VEvent(false);
        event.add(new Uid(date.uid() + DOMAIN));
        event.add(new DtStamp(now));
        event.add(new Sequence(date.standing().revision()));
        event.add(new Summary(title(titled)));
        if (slot.wholeDay()) {
            EventTimes.addDays(event, slot.startsAt(), slot.endsAt());
        } else {
            EventTimes.addHours(event, slot.startsAt(), Duration.between(slot.startsAt(), slot.endsAt()));
        }
        if (!slot.place().isEmpty()) {
            event.add(new Location(slot.place()));
        }
        if (date.linked()) {
            String page = baseUrl + date.path();
            event.add(new Description(page));
            event.add(new Url(URI.create(page)));
        }
        event.add(ImmutableClazz.PRIVATE);
        event.add(state.isOff() ? ImmutableStatus.VEVENT_CANCELLED
                : state == DateState.TENTATIVE ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(slot.wholeDay() || state.isOff() || state == DateState.TENTATIVE
                ? ImmutableTransp.TRANSPARENT
                : ImmutableTransp.OPAQUE);
        return event;
    }

    private static String title(Titled titled) {
        String state = titled.date().stateInWords();
        return (titled.place().isEmpty() ? "" : titled.place() + " : ") + titled.date().title()
                + (state.isEmpty() ? "" : " (" + state + ")");
    }
}
