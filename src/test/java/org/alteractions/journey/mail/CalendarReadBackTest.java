package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.icalendar.CalendarZone;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.calendar.CalendarEntry;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.alteractions.journey.mail.calendar.CalendarWords;

/** Calendar files, parsed by an independent library. */
class CalendarReadBackTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Chapter NANTES = new Chapter(
            ChapterId.of("nantes"), "NAN", "Nantes", "nantes@alteractions.example");
    private static final Recipient LEA =
            new Recipient(ParticipantId.of("student-12"), "lea@etudiants.example", "Léa \"Lili\" Martin; Łódź", Locale.FRENCH);
    private static final Sentence SEMINAR = new Sentence("Séminaire", "Seminar");
    private static final String LINK = "https://missions.example/lien/2027.c2lnbmVkLW51bWJlci1vZi1hLXJvdy10aGF0LXNheXM.x";
    private static final int FOUR_DAYS_IN_QUARTERS = 4 * 24 * 4;
    private static final int A_DAY_IN_QUARTERS = 24 * 4;

    @Property(tries = 150)
    void startIsTheWallClocks_andTheLengthIsWhatGoesByOnAWatch(
            @ForAll("eves") LocalDateTime eve,
            @ForAll @IntRange(min = 0, max = FOUR_DAYS_IN_QUARTERS) int later,
            @ForAll @IntRange(min = 1, max = A_DAY_IN_QUARTERS) int quarters) {
        LocalDateTime start = eve.plusMinutes(later * 15L);
        Assume.that(WallClock.problem(start).isEmpty());
        Duration length = Duration.ofMinutes(quarters * 15L);

        String file = written(Appointment.lasting(start, length, "Nantes", SEMINAR));

        Instant from = instant(file, "DTSTART");
        assertThat(from).isEqualTo(start.atZone(PARIS).toInstant());
        assertThat(Duration.between(from, instant(file, "DTEND"))).isEqualTo(length);
        read(file);
    }

    // As RFC 5545 reads it, 3.3.5: the first time where an hour comes twice. Biweekly is an hour off on the day of a change.
    private static Instant instant(String file, String property) {
        Matcher found = Pattern.compile(property + "(;TZID=Europe/Paris)?:(\\d{8}T\\d{6})(Z?)\r\n")
                .matcher(file.substring(file.indexOf("BEGIN:VEVENT")));
        assertThat(found.find()).as(file).isTrue();
        LocalDateTime time = LocalDateTime.parse(found.group(2), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        boolean utc = !found.group(3).isEmpty();
        assertThat(found.group(1) == null).as("either a zone or UTC").isEqualTo(utc);
        assertThat(file.contains("BEGIN:VTIMEZONE")).isEqualTo(!utc);
        return time.atZone(utc ? ZoneOffset.UTC : PARIS).toInstant();
    }

    @Property(tries = 100)
    void rulesOfTheZone_areThoseOfParis(@ForAll @IntRange(min = 0, max = 20 * 365 * 24) int hours) {
        ZonedDateTime moment = LocalDate.parse("2020-01-01").atStartOfDay(PARIS).plusHours(hours);
        Assume.that(CalendarZone.isPlain(moment));
        // The library takes a part of the zone from just after its first moment.
        Assume.that(!moment.toLocalDateTime().equals(
                PARIS.getRules().previousTransition(moment.toInstant().plusSeconds(1)).getDateTimeBefore()));

        TzOffsetTo offset = CalendarZone.written().getApplicableObservance(moment)
                .<TzOffsetTo>getProperty(net.fortuna.ical4j.model.Property.TZOFFSETTO).orElseThrow();

        assertThat(offset.getOffset()).as("%s", moment).isEqualTo(moment.getOffset());
    }

    @Provide
    Arbitrary<LocalDateTime> eves() {
        return Arbitraries.of("2026-10-23", "2027-03-26", "2027-10-29", "2028-03-24")
                .map(day -> LocalDate.parse(day).atStartOfDay());
    }

    @Property(tries = 60)
    void linesAreFolded_andEveryLetterComesBack(@ForAll("words") String place, @ForAll("words") String title) {
        String file = written(Appointment.lasting(
                LocalDateTime.parse("2026-10-17T09:30"), Duration.ofHours(8), place, new Sentence(title, title)));

        VEvent event = read(file);

        assertThat(event.getLocation().getValue()).isEqualTo(place);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        byte[] octets = file.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(file);
        // As octets go over the wire: a line that begins or ends within a letter has none of it that can be read.
        assertThat(Arrays.stream(file.split("\r\n"))).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(Character.isLowSurrogate(line.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(line.charAt(line.length() - 1))).isFalse();
        });
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "é", "€", "李", "م", "😀", " ", ",", ";", ":", "\\", "\"", "n", "\n")
                .list().ofMinSize(1).ofMaxSize(120)
                .map(letters -> "x" + String.join("", letters) + "x");
    }

    @Example
    void zoneIsTwoRules_noHistory() {
        String file = written(Appointment.lasting(
                LocalDateTime.parse("2026-10-17T09:30"), Duration.ofHours(8), "Nantes", SEMINAR));

        assertThat(file).containsOnlyOnce("""
                BEGIN:VTIMEZONE
                TZID:Europe/Paris
                BEGIN:DAYLIGHT
                TZNAME:CEST
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                DTSTART:19700329T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                TZNAME:CET
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                DTSTART:19701025T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"));
    }

    @Example
    void descriptionSaysWhatToBring_andThatOnlyTheLinkTellsUs() {
        Appointment interviews = Appointment.lasting(LocalDateTime.parse("2026-10-01T09:20"), Duration.ofHours(1), "Nantes",
                new Sentence("Café Select", "Café Select")).preparing(new Sentence("Apportez votre CV.", "Bring your CV."));

        assertThat(read(written(interviews)).getDescription().getValue()).isEqualTo("""
                Apportez votre CV.
                Votre page : %s
                Répondre dans votre agenda ne nous prévient pas : utilisez ce lien.""".formatted(LINK));
        assertThat(CalendarWords.about(interviews, LINK, false, Locale.ENGLISH)).isEqualTo("""
                Bring your CV.
                Your page: %s
                Answering in your calendar does not tell us: answer our message.""".formatted(LINK));
        assertThat(CalendarWords.about(interviews, null, true, Locale.FRENCH))
                .endsWith("Répondre dans votre agenda ne nous prévient pas : répondez à notre message.");
    }

    @Example
    void whatIsNotAgreedYet_leavesTheCalendarFree() {
        Appointment day = Appointment.on(LocalDate.parse("2027-06-30"), null, SEMINAR);
        Appointment proposed = Appointment.lasting(
                LocalDateTime.parse("2026-10-01T14:00"), Duration.ofHours(2), "Nantes", SEMINAR).tentative(true);

        for (Appointment open : List.of(day, proposed)) {
            VEvent event = read(written(open));
            assertThat(event.getStatus().isTentative()).isTrue();
            assertThat(event.getTransparency().isTransparent()).isTrue();
        }
        VEvent agreed = read(written(proposed.tentative(false)));
        assertThat(agreed.getStatus().isConfirmed()).isTrue();
        assertThat(agreed.getTransparency().isOpaque()).isTrue();
        assertThat(read(written(day)).getDateStart().getValue().hasTime()).isFalse();
    }

    @Example
    void nameOfAReaderAndOfAChapter_areParametersAndNothingElse() {
        VEvent event = read(written(Appointment.on(LocalDate.parse("2027-06-30"), null, SEMINAR)));

        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("lea@etudiants.example");
        assertThat(event.getAttendees().get(0).getCommonName()).contains("Léa", "Lili", "Martin; Łódź");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Alter'Actions Nantes");
    }

    @Example
    void wordsOfAStranger_endNoFile() {
        String file = written(Appointment.lasting(LocalDateTime.parse("2026-10-17T09:30"), Duration.ofHours(8),
                "Rue\r\nBEGIN:VCALENDAR\r\nMETHOD:CANCEL", SEMINAR));

        assertThat(CalendarFile.each(file + file)).containsExactly(file, file);
        assertThat(CalendarFile.invites(file)).isTrue();
        assertThat(read(file).getLocation().getValue()).contains("BEGIN:VCALENDAR");
    }

    private static String written(Appointment date) {
        CalendarEntry entry = CalendarEntry.first("seminar-1@example", date, date.title().french());
        return CalendarFile.of(entry, CalendarWords.about(date, LINK, true, LEA.language()), NANTES, LEA, NOW);
    }

    private static VEvent read(String file) {
        List<ICalendar> calendars = Biweekly.parse(file).all();
        assertThat(calendars).hasSize(1);
        ICalendar calendar = calendars.get(0);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).as(file).isEmpty();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}
