package org.alteractions.journey.conventions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.input.PhoneNumber;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.Test;

/** The length limit of each question is the same in the form, on the server and in the table. */
class LimitsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(create|alter) table (\\w+)(.*?);");
    private static final Pattern COLUMN = Pattern.compile(
            "(?:^|[,(\\n]|add column|alter column)\\s*(\\w+)(?: set data type)?\\s+(?:varchar\\((\\d+)\\)|(text)\\b)");
    private static final int UNLIMITED = Integer.MAX_VALUE;
    /** Of telephone numbers, whose forms state a pattern instead. */
    private static final int PHONE = 40;

    /** Where a short answer is kept besides the record of its form; those that are not named are kept as text. */
    private static final Map<String, List<String>> KEPT = Map.ofEntries(
            entry("address", List.of("asked_links.address")),
            entry("coachCompany", List.of("company.name")),
            entry("contactEmail", List.of("structure.contact_email", "stored_entry.address", "outbox_mail.address",
                    "outbox_mail.name")),
            entry("contactName", List.of("structure.contact_name", "outbox_mail.name")),
            entry("contactPhone", List.of("structure.contact_phone")),
            entry("correctedAddress", List.of("structure.contact_email", "student.email", "coach.email",
                    "interviewer.email", "school.contact_email", "outbox_mail.address")),
            entry("dossierTitle", List.of("dossier.title")),
            entry("kickOffPlace", List.of("mission.kick_off_place")),
            entry("partnerContact", List.of("school.contact_name", "outbox_mail.name")),
            entry("partnerEmail", List.of("coach.email", "interviewer.email", "school.contact_email",
                    "outbox_mail.address")),
            entry("partnerName", List.of("coach.name", "interviewer.name", "school.name", "outbox_mail.name")),
            entry("partnerPhone", List.of("coach.phone")),
            entry("postponedPlace", List.of("restitution.place")),
            entry("presentationRoom", List.of("presentation.room")),
            entry("representatives", List.of("presented_dossier.representatives")),
            entry("restitutionPlace", List.of("restitution.place")),
            entry("seminarPlace", List.of("seminar.place")),
            entry("sessionPlace", List.of("cafe_select.place")),
            entry("signedName", List.of("charter_answer.signed_name")),
            entry("slotRemark", List.of("slot_answer.remark")),
            entry("sponsorName", List.of("sponsor.name")),
            entry("structureName", List.of("structure.name")),
            entry("studentDiscipline", List.of("student.discipline")),
            entry("studentEmail", List.of("student.email", "stored_entry.address", "outbox_mail.address",
                    "outbox_mail.name")),
            entry("studentFirstName", List.of("student.first_name")),
            entry("studentLastName", List.of("student.last_name")),
            entry("studentPhone", List.of("student.phone")),
            entry("studentRemark", List.of("student_profile.remark")),
            entry("trainerEmail", List.of("seminar.trainer_email", "outbox_mail.address")),
            entry("trainerName", List.of("seminar.trainer_name", "outbox_mail.name")));

    private final Map<String, Integer> columns = columns();
    private final FieldCheck check = new FieldCheck(Clock.systemUTC(), field -> Set.of());

    /** One question of one form. */
    private record Question(String form, FormField field) {

        int limit() {
            return field.rule("maxLength").asInt(isPhone() ? PHONE : UNLIMITED);
        }

        boolean isPhone() {
            return field.key().endsWith("Phone");
        }

        @Override
        public String toString() {
            return form + ": " + field.key();
        }
    }

    @Test
    void everyTextHasALimit_theSameInEveryFormThatAsksIt() {
        assertThat(questions()).filteredOn(question -> question.limit() == UNLIMITED).as("without a limit").isEmpty();
        assertThat(questions().stream().collect(Collectors.groupingBy(
                        question -> question.field().key(),
                        Collectors.mapping(Question::limit, Collectors.toCollection(TreeSet::new)))))
                .as("limits by key")
                .allSatisfy((key, limits) -> assertThat(limits).as(key).hasSize(1));
    }

    @Test
    void serverTakesWhatTheFormLetsType_andNoMore() {
        for (Question question : questions()) {
            int limit = question.limit();
            assertThat(check.problem(question.field(), "0".repeat(limit + 1))).as("%s, one too many", question).isPresent();
            boolean free = question.field().rule("validationType").isMissingNode()
                    && question.field().rule("pattern").isMissingNode() && !question.isPhone();
            if (free) {
                assertThat(check.problem(question.field(), "é".repeat(limit))).as("%s, full", question).isEmpty();
            }
            if (free && question.field().type().equals("textarea")) {
                // As a browser sends what it has counted as so many characters.
                String lines = "a\r\n".repeat(limit / 2);
                assertThat(check.problem(question.field(), lines))
                        .as("%s, full of line breaks", question).isEmpty();
            }
        }
    }

    @Test
    void tableHoldsWhatTheFormLetsType() {
        List<String> tooLong = new ArrayList<>();
        for (Question question : questions()) {
            for (String column : KEPT.getOrDefault(question.field().key(), List.of("task_record.answers"))) {
                assertThat(columns).as("columns of the migrations").containsKey(column);
                // What is longer than a number can be is refused, whatever the form lets somebody type around it.
                int kept = question.isPhone() ? PhoneNumber.LONGEST : question.limit();
                if (columns.get(column) < kept) {
                    tooLong.add(question + " in " + column);
                }
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(questions().stream().map(question -> question.field().key()).collect(Collectors.toSet()))
                .as("questions of which the columns are listed").containsAll(KEPT.keySet());
    }

    @Test
    void tableHoldsWhatIsPutTogether() {
        Map<String, Integer> limits = new HashMap<>();
        questions().forEach(question -> limits.put(question.field().key(), question.limit()));

        assertThat(columns.get("outbox_mail.name")).as("first and last name")
                .isGreaterThan(limits.get("studentFirstName") + limits.get("studentLastName") + 1);
        int titles = limits.get("structureName") + limits.get("dossierTitle");
        assertThat(columns.get("outbox_mail.subject")).as("names in a subject").isGreaterThan(titles + 200);
        assertThat(columns.get("calendar_entry.title")).as("names in an appointment").isGreaterThan(titles + 200);
        assertThat(columns.get("stored_entry_file.name")).isGreaterThanOrEqualTo(124);
        assertThat(columns.get("page_draft_file.name")).isGreaterThanOrEqualTo(124);
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (FormFile form : Stream.concat(DesignFiles.staffForms().stream(), DesignFiles.pages().stream())
                .map(FormFile::new).toList()) {
            for (JsonNode field : form.fields()) {
                if (Set.of("textfield", "textarea").contains(field.path("type").asText())) {
                    questions.add(new Question(form.file(), new FormField(field)));
                }
            }
        }
        return questions;
    }

    private static Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        paths(MIGRATIONS, ".sql").stream()
                .sorted(Comparator.comparing(path -> Integer.valueOf(
                        path.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))))
                .forEach(path -> read(columns, Models.read(path)));
        return columns;
    }

    private static void read(Map<String, Integer> columns, String migration) {
        Matcher statement = STATEMENT.matcher(migration);
        while (statement.find()) {
            Matcher column = COLUMN.matcher(statement.group(3));
            while (column.find()) {
                columns.put(statement.group(2) + "." + column.group(1),
                        column.group(2) == null ? UNLIMITED : Integer.valueOf(column.group(2)));
            }
        }
    }

    private static List<Path> paths(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
