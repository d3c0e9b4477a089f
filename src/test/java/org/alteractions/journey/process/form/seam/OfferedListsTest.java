package org.alteractions.journey.process.form.seam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.junit.jupiter.api.Test;

class OfferedListsTest {

    private static final CaseContext CONTEXT = new CaseContext(
            CaseReference.of("NAN-26-001"), "team-forming", "step", key -> null);

    private final List<Option> teams = new ArrayList<>(List.of(new Option("Variante 1", "1v0")));
    private final ObjectMapper json = new ObjectMapper();
    private final OfferedLists lists = new OfferedLists(
            new Catalogue(List.of(() -> List.of(new ShownKey("teams", "Options", context -> List.copyOf(teams))))), json);

    @Test
    void markChangesWithWhatIsOffered_andOnlyWithThat() {
        List<FormField> form = List.of(field("{'valuesKey': 'teams', 'properties': {'outdated': 'elle a changé'}}"));
        String mark = lists.markOf(form, CONTEXT).orElseThrow();

        assertThat(lists.markOf(form, CONTEXT)).contains(mark);
        teams.set(0, new Option("Variante 1", "1v1"));
        assertThat(lists.markOf(form, CONTEXT)).isPresent().get().isNotEqualTo(mark);
        teams.set(0, new Option("Variante 1", "1v0"));
        assertThat(lists.markOf(form, CONTEXT)).contains(mark);
    }

    @Test
    void formWhoseListsStay_hasNoMark() {
        List<FormField> form = List.of(field("{'valuesKey': 'teams'}"), field("{'properties': {'outdated': 'x'}}"));
        assertThat(lists.markOf(form, CONTEXT)).isEmpty();
    }

    private FormField field(String text) {
        try {
            return new FormField(json.readTree(text.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
