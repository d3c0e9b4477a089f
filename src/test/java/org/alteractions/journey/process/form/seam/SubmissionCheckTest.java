package org.alteractions.journey.process.form.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.ShownValues;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;

/** Validation of a whole submit: allowed keys, visible fields and encodings from REST. */
class SubmissionCheckTest {

    private static final CaseContext HERE = new CaseContext(
            CaseReference.of("NAN-26-001"), "mission", "userTask_x", key -> null);
    private static final String FORM = """
            {'components': [
              {'type': 'text', 'text': '{{sponsor}} {{since}}'},
              {'type': 'radio', 'key': 'decision', 'label': 'Décision', 'values': [{'value': 'accept'}, {'value': 'decline'}],
               'validate': {'required': true}},
              {'type': 'textarea', 'key': 'reason', 'label': 'Motif', 'validate': {'required': true},
               'conditional': {'hide': '=decision != \\"decline\\"'}},
              {'type': 'number', 'key': 'rating', 'label': 'Note', 'validate': {'min': 1, 'max': 5}},
              {'type': 'textfield', 'key': 'praise', 'label': 'Éloge', 'conditional': {'hide': '=rating < 4'}},
              {'type': 'checkbox', 'key': 'told', 'label': 'Soutien prévenu', 'validate': {'required': true},
               'conditional': {'hide': '=sponsor = \\"\\"'}},
              {'type': 'checklist', 'key': 'present', 'label': 'Présents', 'valuesKey': 'people'},
              {'type': 'textfield', 'key': 'phone', 'label': 'Téléphone', 'properties': {'input': 'phone'}},
              {'type': 'textfield', 'key': 'email', 'label': 'Adresse', 'properties': {'input': 'email'},
               'validate': {'pattern': '@'}},
              {'type': 'textarea', 'key': 'story', 'label': 'Récit'},
              {'type': 'textfield', 'key': 'note', 'label': 'Remarque', 'disabled': true}
            ]}""";

    private String sponsor;
    private final Form form = parse();

    @Test
    void answersOfVisibleFieldsStand_emptyAndHiddenOnesAreDropped() {
        assertThat(accepted(Map.of("decision", "accept", "reason", "trop tôt", "rating", 5, "praise", " ", "told",
                true)))
                .containsExactly(Map.entry("decision", "accept"), Map.entry("rating", 5));
    }

    @Test
    void hiddenField_isNotRequired_visibleOneIs() {
        assertThat(accepted(Map.of("decision", "accept"))).containsOnlyKeys("decision");
        refused(Map.of("decision", "decline"), "« Motif » : cette réponse est obligatoire.");
    }

    @Test
    void conditionOnAMissingShownValue_comparesWithTheEmptyTextThatTheBrowserShows() {
        sponsor = null;
        assertThat(accepted(Map.of("decision", "accept"))).containsOnlyKeys("decision");
        sponsor = "Fondation Y";
        refused(Map.of("decision", "accept"), "« Soutien prévenu » : cette réponse est obligatoire.");
    }

    @Test
    void shownValueSentBackChanged_hidesNothing() {
        sponsor = "Fondation Y";
        refused(Map.of("decision", "accept", "sponsor", ""), "« Soutien prévenu » : cette réponse est obligatoire.");
    }

    @Test
    void wrongTypeInACondition_isRefusedAtItsOwnField() {
        refused(Map.of("decision", "accept", "rating", "beaucoup"), "« Note » : un nombre est attendu.");
        refused(Map.of("decision", "accept", "rating", Map.of("a", 1)), "« Note » : un nombre est attendu.");
        refused(Map.of("decision", List.of("decline")),
                "« Décision » : ce choix n'est pas proposé (ou ne l'est plus). « Motif » : cette réponse est obligatoire.");
    }

    @Test
    void answersAreKeptInOneForm_howeverTheyWerePasted() {
        assertThat(accepted(Map.of("decision", "accept", "phone", "+33 (0)6/12/34/56/78", "email",
                "\u200BLéa <lea@Écoles.example>", "story", "\uFEFFune\u000Bdeux\r\ntrois ", "rating", "4,0")))
                .containsEntry("phone", "06 12 34 56 78")
                .containsEntry("email", "lea@écoles.example")
                .containsEntry("story", "une\ndeux\ntrois")
                .containsEntry("rating", "4.0");
        refused(Map.of("decision", "accept", "phone", "06 12 34 56 78 / 07 98 76 54 31", "email", "léa@x.fr"),
                "« Téléphone » : un seul numéro de téléphone est attendu, sans remarque ; exemple : 06 12 34 56 78. "
                        + "« Adresse » : avant « @ », seuls les lettres sans accent, les chiffres et quelques signes sont"
                        + " possibles ; exemple : prenom.nom@exemple.fr.");
    }

    @Test
    void outOfBounds_isRefused() {
        refused(Map.of("decision", "accept", "rating", 99), "« Note » : la plus grande valeur possible est 5.");
    }

    @Test
    void unknownKey_isRefused_evenOneOfTheCatalogueThatThisFormDoesNotShow() {
        refused(Map.of("decision", "accept", "isAdmin", true),
                "« isAdmin » : ce champ n'existe pas dans ce formulaire.");
        refused(Map.of("decision", "accept", "secret", "x"), "« secret » : ce champ n'existe pas dans ce formulaire.");
        assertThat(accepted(Map.of("decision", "accept", "since", "x"))).containsOnlyKeys("decision");
    }

    @Test
    void thousandsOfUnknownKeys_giveAShortAnswer() {
        Map<String, Object> flood = new HashMap<>(Map.of("decision", "accept"));
        for (int i = 0; i < 5_000; i++) {
            flood.put("k" + i + "x".repeat(500), i);
        }
        assertThatThrownBy(() -> accepted(flood)).satisfies(refusal ->
                assertThat(refusal.getMessage()).hasSizeLessThan(1_000));
    }

    @Test
    void disabledField_takesNoAnswer() {
        assertThat(accepted(Map.of("decision", "accept", "note", "x"))).containsOnlyKeys("decision");
    }

    @Test
    void listComesAsJson_asObject_orPlain() {
        List<VariableMap> encodings = List.of(
                Variables.putValue("present", SpinValues.jsonValue("[\"a1\",\"a2\"]").create()),
                Variables.putValue("present", Variables.serializedObjectValue("[\"a1\",\"a2\"]")
                        .serializationDataFormat("application/json").objectTypeName("java.util.ArrayList").create()),
                Variables.putValue("present", List.of("a1", "a2")),
                Variables.putValue("present", Variables.objectValue(List.of("a1", "a2")).create()));
        for (VariableMap submit : encodings) {
            assertThat(check().accept(form, Set.of(), submit.putValue("decision", "accept"), HERE))
                    .containsEntry("present", List.of("a1", "a2"));
        }
    }

    @Test
    void brokenOrEmptyEncodings_areRefusedOrEmpty_neverAFailure() {
        assertThatThrownBy(() -> check().accept(form, Set.of(), Variables.putValue("present",
                        Variables.serializedObjectValue("{oops").serializationDataFormat("application/json")
                                .create()), HERE))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Cette réponse n'est pas lisible.");
        VariableMap nothing = Variables.putValue("present", Variables.serializedObjectValue(null).create())
                .putValue("rating", Variables.untypedNullValue())
                .putValue("decision", "accept");
        assertThat(check().accept(form, Set.of(), nothing, HERE)).containsOnlyKeys("decision");
        refused(Map.of("decision", Variables.fileValue("cv.pdf").file(new byte[] {1}).create()),
                "« Décision » : ce choix n'est pas proposé (ou ne l'est plus).");
        refused(Map.of("decision", "accept", "rating", new byte[] {1}), "« Note » : un nombre est attendu.");
    }

    @Test
    void nothingAtAll_isRefusedFieldByField() {
        refused(Map.of(), "« Décision » : cette réponse est obligatoire.");
        assertThatCode(() -> check().accept(form, Set.of("decision"), Variables.createVariables()
                .putValue("decision", "accept"), HERE)).doesNotThrowAnyException();
    }

    private Map<String, Object> accepted(Map<String, Object> answers) {
        return check().accept(form, Set.of(), Variables.fromMap(answers), HERE);
    }

    private void refused(Map<String, Object> answers, String sentences) {
        assertThatThrownBy(() -> accepted(answers)).isInstanceOf(SubmissionRefused.class).hasMessage(sentences);
    }

    private SubmissionCheck check() {
        ObjectMapper json = new ObjectMapper();
        Catalogue catalogue = new Catalogue(List.of(() -> List.of(
                new ShownKey("sponsor", "", context -> sponsor),
                new ShownKey("since", "", context -> LocalDate.of(2026, 1, 2)),
                new ShownKey("secret", "", context -> "x"),
                new ShownKey("people", "", context -> List.of(new Option("Anne", "a1"), new Option("Bob", "a2"))))));
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Paris"));
        return new SubmissionCheck(catalogue, new ShownValues(catalogue, json), json, clock);
    }

    private static Form parse() {
        try {
            return Form.parse("decide", 1, new ObjectMapper().readTree(FORM.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
