package org.alteractions.journey.mail.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files, parsed as a calendar program does. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Chapter NANTES =
            new Chapter(ChapterId.of("nantes"), "NAN", "Nantes", "nantes@alteractions.example");
    private static final Sentence SEMINAR = new Sentence("Séminaire", "Seminar");
    private static final Recipient LEA =
            new Recipient(ParticipantId.of("student-12"), "lea@etudiants.example", "Léa Martin", Locale.FRENCH);

    /** The last of summer time, the first of winter time, and the other way round, in 2026 and 2027. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-24T14:00, 2026-10-24T12:00:00Z",
        "2026-10-26T14:00, 2026-10-26T13:00:00Z",
        "2027-03-27T09:00, 2027-03-27T08:00:00Z",
        "2027-03-29T09:00, 2027-03-29T07:00:00Z",
    })
    void hourIsThatOfTheWallClock_onBothSidesOfAClockChange(LocalDateTime local, Instant instant) throws Exception {
        CalendarEntry entry = first(
                Appointment.lasting(local, Duration.ofHours(2), "3 place Graslin", SEMINAR));
        Calendar read = read(entry);

        VEvent event = (VEvent) read.getComponent("VEVENT").orElseThrow();
        DtStart<Temporal> start = event.<DtStart<Temporal>>getProperty(Property.DTSTART).orElseThrow();
        assertThat(start.toString()).contains("TZID=Europe/Paris");
        assertThat(Instant.from(start.getDate())).isEqualTo(instant);
        assertThat(LocalDateTime.ofInstant(Instant.from(start.getDate()), ZoneId.of("Europe/Paris"))).isEqualTo(local);
        VTimeZone zone = (VTimeZone) read.getComponent("VTIMEZONE").orElseThrow();
        assertThat(zone.getProperty(Property.TZID).orElseThrow().getValue()).isEqualTo("Europe/Paris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%bio@coop.example", "a|b@coop.example", "{a}^`b@coop.example", "50%25@coop.example"})
    void addressMayHoldWhatAUriMayNot(String address) throws Exception {
        Appointment day = Appointment.on(LocalDate.parse("2027-06-30"), null, SEMINAR);
        Recipient reader = new Recipient(ParticipantId.of("structure-1"), address, "Léa Martin", Locale.FRENCH);
        String file = CalendarFile.of(first(day), null, NANTES, reader, NOW);

        assertThat(attendee(file)).isEqualTo(address);
        assertThat(attendee(CalendarFile.addressedTo(file, EmailAddress.of("plain@coop.example")))).isEqualTo("plain@coop.example");
        assertThat(attendee(CalendarFile.addressedTo(file, EmailAddress.of(address)))).isEqualTo(address);
    }

    @Test
    void fileThatCannotBeRead_isLeftOut() {
        assertThat(CalendarFile.addressedTo("BEGIN:VCALENDAR\nno file", EmailAddress.of("lea@etu.example"))).isNull();
    }

    private static String attendee(String file) throws IOException, ParserException {
        VEvent event = (VEvent) new CalendarBuilder().build(new StringReader(file)).getComponent("VEVENT").orElseThrow();
        return event.getAttendees().get(0).getCalAddress().getSchemeSpecificPart();
    }

    @Test
    void changeHasAHigherSequence_cancellationTheSameUid_andTheSameDateIsNoChange() throws Exception {
        Appointment date = Appointment.lasting(
                LocalDateTime.parse("2026-10-17T09:30"), Duration.ofHours(8), "3 place Graslin", SEMINAR);
        CalendarEntry first = first(date);
        assertThat(first.now(date, "Séminaire")).isSameAs(first);
        CalendarEntry moved = first.now(Appointment.lasting(
                LocalDateTime.parse("2026-10-18T09:30"), Duration.ofHours(8), "3 place Graslin", SEMINAR),
                "Séminaire");
        CalendarEntry off = moved.revoke();
        CalendarEntry proposed = moved.now(date.tentative(true), "Séminaire");
        CalendarEntry again = off.now(date, "Séminaire");

        assertSent(first, "REQUEST", "0", "CONFIRMED");
        assertSent(moved, "REQUEST", "1", "CONFIRMED");
        assertSent(proposed, "REQUEST", "2", "TENTATIVE");
        assertSent(proposed.now(date, "Séminaire"), "REQUEST", "3", "CONFIRMED");
        assertSent(off, "CANCEL", "2", "CANCELLED");
        assertSent(again, "REQUEST", "3", "CONFIRMED");
    }

    @Test
    void moved_isWhatTheReaderWasToldOtherwise() {
        Appointment date = Appointment.lasting(
                LocalDateTime.parse("2026-12-05T18:00"), Duration.ofHours(2), "3 place Graslin", SEMINAR);
        CalendarEntry told = first(date);
        Appointment later = Appointment.lasting(
                LocalDateTime.parse("2026-12-14T17:30"), Duration.ofHours(2), "3 place Graslin", SEMINAR);
        Appointment elsewhere = Appointment.lasting(
                LocalDateTime.parse("2026-12-05T18:00"), Duration.ofHours(2), "À distance", SEMINAR);

        assertThat(MovedDate.between(told, date, Locale.FRENCH)).isEmpty();
        assertThat(MovedDate.between(told.revoke(), later, Locale.FRENCH)).contains(new MovedDate(
                "samedi 5 décembre 2026 à 18\u00a0h", "lundi 14 décembre 2026 à 17\u00a0h\u00a030", null, null,
                "Nouvelle date – "));
        assertThat(MovedDate.between(told, elsewhere, Locale.ENGLISH)).contains(
                new MovedDate(null, null, "3 place Graslin", "À distance", "New place – "));
    }

    /** The hour of a day is agreed upon later: nothing has moved by that. */
    @Test
    void hourThatIsAgreedUpon_movesNoDay() {
        CalendarEntry told = first(Appointment.on(LocalDate.parse("2026-12-05"), null, SEMINAR));

        assertThat(MovedDate.between(told, Appointment.lasting(
                LocalDateTime.parse("2026-12-05T18:00"), Duration.ofHours(2), "Nantes", SEMINAR), Locale.FRENCH)).isEmpty();
        assertThat(MovedDate.between(told, Appointment.on(LocalDate.parse("2026-12-06"), null, SEMINAR), Locale.FRENCH))
                .get().extracting(MovedDate::from, MovedDate::to)
                .containsExactly("samedi 5 décembre 2026", "dimanche 6 décembre 2026");
    }

    @Test
    void chapterInvites_andTheReaderAttends_inTheReadersWords() throws Exception {
        VEvent event = (VEvent) read(first(Appointment.on(
                LocalDate.parse("2027-06-30"), null, new Sentence("Bilan à un an, mission NAN-26-007", "Review"))))
                .getComponent("VEVENT").orElseThrow();

        assertThat(event.getProperty(Property.SUMMARY).orElseThrow().getValue())
                .isEqualTo("Bilan à un an, mission NAN-26-007");
        assertThat(event.getProperty(Property.DTSTART).orElseThrow().getValue()).isEqualTo("20270630");
        assertThat(event.getProperty(Property.DTEND).orElseThrow().getValue()).isEqualTo("20270701");
        assertThat(event.getProperty(Property.ORGANIZER).orElseThrow().getValue())
                .isEqualTo("mailto:" + NANTES.email());
        assertThat(event.getProperty(Property.ATTENDEE).orElseThrow().toString())
                .contains("mailto:lea@etudiants.example", "RSVP=FALSE");
        assertThat(event.getProperty(Property.LOCATION)).isEmpty();
    }

    private static void assertSent(CalendarEntry entry, String method, String sequence, String status)
            throws Exception {
        Calendar read = read(entry);
        VEvent event = (VEvent) read.getComponent("VEVENT").orElseThrow();
        assertThat(read.getProperty(Property.METHOD).orElseThrow().getValue()).isEqualTo(method);
        assertThat(event.getProperty(Property.SEQUENCE).orElseThrow().getValue()).isEqualTo(sequence);
        assertThat(event.getProperty(Property.STATUS).orElseThrow().getValue()).isEqualTo(status);
        assertThat(event.getProperty(Property.UID).orElseThrow().getValue()).isEqualTo("seminar-1@example");
    }

    private static CalendarEntry first(Appointment date) {
        return CalendarEntry.first("seminar-1@example", date, date.title().french());
    }

    private static Calendar read(CalendarEntry entry) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(CalendarFile.of(entry, "Venez", NANTES, LEA, NOW)));
    }
}
