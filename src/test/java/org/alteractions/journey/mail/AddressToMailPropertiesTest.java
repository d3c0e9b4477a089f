package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.calendar.CalendarEntry;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.alteractions.journey.mail.delivery.Postman;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.TypedAnswer;
import org.alteractions.journey.testing.DesignFiles;

/** Every address that a form accepts works in all later steps: recipient, raw mail and calendar file. */
class AddressToMailPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Chapter NANTES = new Chapter(
            ChapterId.of("nantes"), "NAN", "Nantes", "nantes@alteractions.example");
    private static final Session SESSION = Session.getInstance(new Properties());

    private final FieldCheck check = new FieldCheck(Clock.systemUTC(), field -> Set.of());
    private final List<FormField> fields = addressFields();

    @Example
    void everyFormThatAsksForAnAddress_isAmongThem() {
        assertThat(fields).extracting(FormField::key).contains(
                "partnerEmail", "studentEmail", "contactEmail", "trainerEmail", "correctedAddress", "address");
    }

    @Example
    void examples() throws Exception {
        for (String typed : List.of("100%bio@etu.example", "jean|barre@example.org", "{a}^`b@coop.example",
                "\u200Bléa@etu.example".replace("é", "e"), "lea@écoles-été.example", "o'neil=a&b?c#d@x.example")) {
            assertThat(carried(typed)).as(typed).isTrue();
        }
    }

    /** Also strings that are none: what is refused need not be carried. */
    @Property(tries = 150)
    void acceptedAddressArrivesInEachStage(@ForAll("addresses") String typed) throws Exception {
        carried(typed);
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> name = Arbitraries.strings().alpha().numeric()
                .withChars("!#$%&'*+/=?^_`{|}~-.éß\"(),:;<>@[] \\\u00A0\u200B").ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> good = Arbitraries.strings().withChars("abz09!#$%&'*+/=?^_`{|}~-").ofMinLength(1).ofMaxLength(20);
        Arbitrary<String> label = Arbitraries.strings().withChars("abcxyz-0éèüñøß李яع").ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> end = Arbitraries.of("fr", "example", "рф", "xn--p1ai", "c", "1", "org.");
        return Combinators.combine(Arbitraries.oneOf(good, good, name), label, end)
                .as((local, domain, last) -> local + "@" + domain + "." + last);
    }

    private boolean carried(String typed) throws Exception {
        List<Boolean> accepted =
                fields.stream().map(field -> check.problem(field, typed).isEmpty()).distinct().toList();
        assertThat(accepted).as("one answer from every form").hasSize(1);
        if (!accepted.get(0)) {
            return false;
        }
        String kept = TypedAnswer.of(fields.get(0), typed).toString();
        EmailAddress address = EmailAddress.stored(kept);
        Recipient reader = new Recipient(ParticipantId.of("student-1"), kept, "Léa", Locale.FRENCH);
        String calendar = CalendarFile.of(CalendarEntry.first("seminar-1@example",
                Appointment.on(LocalDate.parse("2026-10-03"), "Nantes", new Sentence("Séminaire", "Seminar")), "Séminaire"),
                "Apportez un carnet", NANTES, reader, NOW);
        OutboxMail mail = new OutboxMail(1L, "key",
                new OutboxMail.Cause(
                        CaseReference.of("NAN-2026-AUTUMN-001"), ChapterId.of("nantes"), "", "place-offered"),
                new OutboxMail.Addressee(reader.id(), kept, "Léa", "fr"),
                new OutboxMail.Content("Une place", "Bonjour", "<p>Bonjour</p>", calendar),
                NOW, new OutboxMail.Delivery(OutboxMail.State.PENDING, 0, NOW, null));

        MimeMessage read = onTheLine(Postman.message(mail, NANTES, SESSION, Optional.empty()));

        InternetAddress to = (InternetAddress) read.getRecipients(Message.RecipientType.TO)[0];
        assertThat(to.getAddress()).isEqualTo(address.ascii());
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(to.getAddress())).isTrue();
        assertThat(attendee(read)).isEqualTo(address.ascii());
        assertThat(TypedAnswer.of(fields.get(0), kept)).as("a second form changes nothing").isEqualTo(kept);
        return true;
    }

    private static MimeMessage onTheLine(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String attendee(MimeMessage message) throws Exception {
        BodyPart attached = ((Multipart) message.getContent()).getBodyPart(1);
        String file = new String(attached.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        VEvent event = (VEvent) new CalendarBuilder().build(new StringReader(file)).getComponent("VEVENT").orElseThrow();
        return event.getAttendees().get(0).getCalAddress().getSchemeSpecificPart();
    }

    private static List<FormField> addressFields() {
        List<FormField> fields = new ArrayList<>();
        Stream.concat(DesignFiles.staffForms().stream(), DesignFiles.pages().stream()).forEach(file ->
                read(file).path("components").forEach(component -> {
                    if (component.toString().matches(".*\"(input|validationType)\":\"email\".*")) {
                        fields.add(new FormField(component));
                    }
                }));
        return fields;
    }

    private static JsonNode read(Path form) {
        try {
            return new ObjectMapper().readTree(form.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
