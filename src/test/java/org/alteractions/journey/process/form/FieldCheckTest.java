package org.alteractions.journey.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.testing.RefusalWords;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation of single fields: a valid answer or an error message for any input. */
class FieldCheckTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final String REQUIRED = "cette réponse est obligatoire";

    private final FieldCheck check = new FieldCheck(TODAY, field -> Set.of("accept", "decline", "1", "true"));

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "textarea", "number", "radio", "select", "checklist", "taglist", "datetime"})
    void requiredField_needsAnAnswer(String type) {
        FormField field = field(type, "'validate': {'required': true}");
        assertThat(problem(field, null)).isEqualTo(REQUIRED);
        for (String nothing : List.of("  ", "\u200B", " \u00A0\u2060", "\u2800\u3164")) {
            assertThat(problem(field, nothing)).isEqualTo(REQUIRED);
        }
        assertThat(problem(field, List.of())).isEqualTo(REQUIRED);
        assertThat(problem(field(type), null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "textarea"})
    void text_isWithinItsLimits(String type) {
        FormField field = field(type, "'validate': {'minLength': 2, 'maxLength': 5, 'pattern': '^[a-z]+$'}");
        assertThat(problem(field, "abc")).isNull();
        assertThat(problem(field, "a")).isEqualTo("2 caractères au moins\u00a0; il y en a 1");
        assertThat(problem(field, "abcdef")).isEqualTo("5 caractères au plus\u00a0; il y en a 6");
        assertThat(problem(field, "ab1")).isEqualTo("le format attendu n'est pas respecté");
    }

    @Test
    void text_isText() {
        for (Object wrong : wrongFor(String.class)) {
            assertThat(problem(field("textfield"), wrong)).as("%s", wrong).isEqualTo("un texte est attendu");
        }
        assertThat(problem(field("textarea"), "x".repeat(20_001))).isEqualTo("20\u202f000 caractères au plus\u00a0; il y en a 20\u202f001");
        assertThat(problem(field("textarea"), "deux\nlignes\tet \uD83D\uDE00")).isNull();
        assertThat(problem(field("textfield"), "deux\nlignes")).isEqualTo("une seule ligne est attendue");
        assertThat(problem(field("textfield"), "une ligne\n")).isNull();
        assertThat(problem(field("textarea"), "nul \u0000")).startsWith("ce texte contient des caractères invisibles");
        for (String turned : List.of("Ana\u202EZ", "\u2066Ana", "x\u202Agnp.exe\u202C")) {
            assertThat(problem(field("textfield"), turned)).as("nothing turns the direction any more").isNull();
        }
        assertThat(problem(field("textfield"), "مريم \u200F1")).isNull();
        assertThat(problem(field("textarea"), "moitié \uD83D"))
                .startsWith("ce texte contient des caractères invisibles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", "anne.le-goff+asso@mail.jardins.example", " a@b.fr "})
    void goodAddress(String address) {
        assertThat(problem(email(), address)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@c.fr", "a@b..fr", ".a@b.fr", "a.@b.fr", "a,b@c.fr", "a@b.fr, c@d.fr",
        "<a@b.fr", "é@b.fr", "a@b.fr\nBcc: x@y.fr", "a@-b.fr", "a@@b.fr"})
    void badAddress(String address) {
        assertThat(problem(email(), address)).isNotNull();
    }

    @Test
    void absurdAddress_isRefusedAtOnce() {
        assertThat(problem(email(), "a.".repeat(9_000)
                + "a@b.fr")).startsWith("cette adresse électronique n'est pas valide");
        assertThat(problem(email(), "@.".repeat(9_000))).isNotNull();
    }

    /** Staff's forms name what a field asks for by a property, for the browser's rule of that name refuses more. */
    @Test
    void kindOfAField_mayBeAProperty_andCountsForMoreThanThePattern() {
        FormField address = field("textfield", "'properties': {'input': 'email'}, 'validate': {'pattern': '@'}");
        assertThat(problem(address, "lea")).startsWith("cette adresse électronique n'est pas valide");
        assertThat(problem(address, "lea@écoles.example")).isNull();
        FormField phone = field("textfield", "'properties': {'input': 'phone'}, 'validate': {'pattern': '^[0-9]+$'}");
        assertThat(problem(phone, "(0)6 12 34 56 78")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"02 40 00 00 00,true", "+33 (0)2.40-00-00-00,true", "12,false", "appelez-moi,false"})
    void phone(String number, boolean good) {
        assertThat(problem(field("textfield", "'validate': {'validationType': 'phone'}"), number) == null)
                .isEqualTo(good);
    }

    @Test
    void number_isWithinItsBounds() {
        FormField rating = field("number", "'validate': {'min': 1, 'max': 5}");
        assertThat(problem(rating, 1)).isNull();
        assertThat(problem(rating, 5L)).isNull();
        assertThat(problem(rating, "3")).isNull();
        assertThat(problem(rating, 3.0)).isNull();
        assertThat(problem(rating, 0)).isEqualTo("la plus petite valeur possible est 1");
        assertThat(problem(rating, 99)).isEqualTo("la plus grande valeur possible est 5");
        assertThat(problem(rating, 2.5)).isEqualTo("un nombre entier est attendu");
        assertThat(problem(field("number", "'decimalDigits': 1"), 2.55)).isEqualTo("1 décimales au plus");
        assertThat(problem(field("number", "'decimalDigits': 1"), 2.5)).isNull();
    }

    @Test
    void number_isANumberThatCanBeCounted() {
        for (Object wrong : List.of("abc", "", true, List.of(1), Map.of("a", 1), Double.NaN, new Date(),
                "9".repeat(31))) {
            if (!"".equals(wrong)) {
                assertThat(problem(field("number"), wrong)).as("%s", wrong).isEqualTo("un nombre est attendu");
            }
        }
        assertThat(problem(field("number"), "1e999999999")).isEqualTo("ce nombre est trop grand");
        assertThat(problem(field("number"), "-1e999999999")).isEqualTo("ce nombre est trop grand");
        assertThat(problem(field("number"), "1e-999999999")).isEqualTo("un nombre entier est attendu");
        assertThat(problem(field("number"), Long.MAX_VALUE)).isEqualTo("ce nombre est trop grand");
    }

    @Test
    void checkbox_isTickedOrNot() {
        FormField consent = field("checkbox", "'validate': {'required': true}");
        assertThat(problem(consent, true)).isNull();
        assertThat(problem(consent, false)).isEqualTo("cette case doit être cochée");
        assertThat(problem(consent, null)).isEqualTo(REQUIRED);
        assertThat(problem(field("checkbox"), false)).isNull();
        assertThat(problem(field("checkbox"), "true")).isEqualTo("une case cochée ou non est attendue");
        assertThat(problem(field("checkbox"), 1)).isEqualTo("une case cochée ou non est attendue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radio", "select"})
    void choice_isOneOfThoseOffered(String type) {
        assertThat(problem(field(type), "accept")).isNull();
        assertThat(problem(field(type), 1)).isNull();
        for (Object wrong : List.of("Accept", "other", List.of("accept"), Map.of("accept", true), 2, 'x')) {
            assertThat(problem(field(type), wrong)).as("%s", wrong).startsWith("ce choix n'est pas proposé");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void choices_areAmongThoseOffered_eachOnce(String type) {
        assertThat(problem(field(type), List.of("accept", "decline"))).isNull();
        assertThat(problem(field(type), "accept")).isEqualTo("une liste de choix est attendue");
        assertThat(problem(field(type), Map.of())).isEqualTo("une liste de choix est attendue");
        assertThat(problem(field(type), List.of("accept", "x"))).startsWith("ce choix n'est pas proposé");
        assertThat(problem(field(type), Arrays.asList("accept", null))).startsWith("ce choix n'est pas proposé");
        assertThat(problem(field(type), Collections.nCopies(1_000_000, "accept")))
                .isEqualTo("le même choix est donné deux fois");
    }

    @ParameterizedTest
    @CsvSource({"date,2026-11-22", "datetime,2026-11-22T14:30", "time,14:30"})
    void moment_hasTheFormOfItsKind(String subtype, String good) {
        FormField field = field("datetime", "'subtype': '" + subtype + "'");
        assertThat(problem(field, good)).isNull();
        for (Object wrong : List.of("demain", "2026-02-30", "2026-02-30T10:00", "25:00", "22/11/2026", 20261122, true,
                List.of(good), new Date(), "+999999999-12-31", "+999999999-12-31T00:00", "0001-01-01")) {
            assertThat(problem(field, wrong)).as("%s", wrong).isEqualTo("cette date n'est pas valide");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:00", "2027-03-28T02:30", "2028-03-26T02:15"})
    void hourThatTheClockSkipsInMarch_isRefusedWhereItIsTyped(String moment) {
        FormField field = field("datetime", "'subtype': 'datetime'");
        assertThat(problem(field, moment)).startsWith("cette heure n'existe pas : dans la nuit du dimanche 2");
        assertThat(problem(field, moment.replace("T02", "T03"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 02:30, true", "2027-03-28, 03:00, false", "2027-10-31, 02:30, false"})
    void soIsOneWhoseDayIsAnotherField(LocalDate day, String time, boolean skipped) {
        Submission form = new Submission(FormIds.PREPARE_SEMINAR, null, "nantes", Instant.EPOCH,
                new PrepareSeminarAnswers().seminarStart(time), List.of());
        if (skipped) {
            assertThatThrownBy(() -> form.dateTime(day, "seminarStart"))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.field()).isEqualTo("seminarStart");
                        assertThat(RefusalWords.english(refusal)).contains("does not exist");
                    });
        } else {
            assertThat(form.dateTime(day, "seminarStart")).isEqualTo(day + "T" + time);
        }
        assertThat(form.dateTime(day, "breakStart")).isNull();
    }

    @Test
    void pastDay_isRefusedWhereTheFormSaysSo() {
        FormField future = field("datetime", "'subtype': 'date', 'disallowPassedDates': true");
        assertThat(problem(future, "2026-11-21")).isEqualTo("cette date est passée");
        assertThat(problem(future, "2026-11-22")).isNull();
        assertThat(problem(field("datetime", "'subtype': 'date'"), "2026-11-21")).isNull();
    }

    @Test
    void componentThatAsksNothing_takesNoAnswer() {
        assertThat(problem(field("dynamiclist"), List.of(Map.of("a", 1))))
                .isEqualTo("ce champ ne reçoit pas de réponse");
        assertThat(problem(field("filepicker"), "x")).isEqualTo("ce champ ne reçoit pas de réponse");
    }

    private static List<Object> wrongFor(Class<?> right) {
        List<Object> values = new ArrayList<>(List.of(1, 1.5, true, List.of("a"), Map.of("a", "b"), new byte[] {1}));
        values.removeIf(right::isInstance);
        return values;
    }

    private String problem(FormField field, Object answer) {
        return check.problem(field, answer).map(Sentence::french).orElse(null);
    }

    private static FormField email() {
        return field("textfield", "'validate': {'validationType': 'email'}");
    }

    private static FormField field(String type, String... rules) {
        String json = "{'type': '%s', 'key': 'answer'%s}".formatted(
                type, rules.length == 0 ? "" : ", " + String.join(", ", rules));
        try {
            return new FormField(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
