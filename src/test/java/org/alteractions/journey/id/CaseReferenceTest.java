package org.alteractions.journey.id;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How ids are written, compared and sorted: like the text that they hold. */
class CaseReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Wish(ApplicationNumber student, List<DossierReference> missions) {}

    @Test
    void json_holdsPlainText_andIsReadAgain() throws JsonProcessingException {
        Wish wish = new Wish(ApplicationNumber.of("NAN-2026-AUTUMN-004"), List.of(DossierReference.of("NAN-26-007")));
        String json = "{\"student\":\"NAN-2026-AUTUMN-004\",\"missions\":[\"NAN-26-007\"]}";

        assertThat(JSON.writeValueAsString(wish)).isEqualTo(json);
        assertThat(JSON.readValue(json, Wish.class)).isEqualTo(wish);
    }

    @Test
    void jsonKeys_arePlainText_andAreReadAgain() throws JsonProcessingException {
        Map<ApplicationNumber, DossierReference> missionOf =
                Map.of(ApplicationNumber.of("NAN-2026-AUTUMN-004"), DossierReference.of("NAN-26-007"));
        String json = "{\"NAN-2026-AUTUMN-004\":\"NAN-26-007\"}";

        assertThat(JSON.writeValueAsString(missionOf)).isEqualTo(json);
        assertThat(JSON.readValue(json, new TypeReference<Map<ApplicationNumber, DossierReference>>() {}))
                .isEqualTo(missionOf);
    }

    @Test
    void ids_areSortedLikeTheirText() {
        List<String> numbers = List.of("NAN-2026-AUTUMN-010", "NAN-2026-AUTUMN-009", "LYO-2026-AUTUMN-011");

        assertThat(numbers.stream().map(ApplicationNumber::of).sorted().map(CaseReference::value))
                .isEqualTo(numbers.stream().sorted().toList());
    }

    @Test
    void id_equalsAnotherWithTheSameText_butNeverTheTextItself() {
        assertThat(Stream.<Object>of(ApplicationNumber.of("NAN-2026-AUTUMN-004")))
                .contains(CaseReference.of("NAN-2026-AUTUMN-004"))
                .doesNotContain("NAN-2026-AUTUMN-004");
    }
}
