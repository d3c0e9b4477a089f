package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.form.FormField;
import org.junit.jupiter.api.Test;

class EndingMarkTest {

    private final FormField decision = field("""
            {'type': 'radio', 'key': 'decision', 'label': 'Suite',
             'values': [{'value': 'keep', 'label': 'Attendre'}, {'value': 'close', 'label': 'Clore le dossier'}],
             'properties': {'irreversible.close': 'Le dossier est clos.', 'written.close': 'structure, team'}}""");
    private final FormField absent = field("""
            {'type': 'checklist', 'key': 'absent', 'label': 'Absents', 'valuesKey': 'people',
             'properties': {'irreversible': 'Leur candidature est close.'}}""");

    @Test
    void choiceThatIsMarked_tellsWhatEnds_andWhoIsWrittenTo() {
        assertThat(EndingMark.in(List.of(decision, absent), Map.of("decision", "close"))).containsExactly(
                new EndingMark("Clore le dossier", "Le dossier est clos.", List.of("structure", "team")));
    }

    @Test
    void otherChoice_orNone_needsNoQuestion() {
        assertThat(EndingMark.in(List.of(decision), Map.of("decision", "keep"))).isEmpty();
        assertThat(EndingMark.in(List.of(decision), Map.of())).isEmpty();
    }

    @Test
    void listThatIsMarked_countsWhereSomebodyIsTicked() {
        assertThat(EndingMark.in(List.of(absent), Map.of("absent", List.of()))).isEmpty();
        assertThat(EndingMark.in(List.of(absent), Map.of("absent", List.of("a", "b")))).containsExactly(
                new EndingMark("", "Leur candidature est close.", List.of()));
    }

    static FormField field(String json) {
        try {
            return new FormField(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
