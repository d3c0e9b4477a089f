package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A form displays only its own fields, routing variables and keys of the catalogue. */
@Story
class FormKeysTest {

    private static final Pattern SHOWN = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false", "null", "if", "then", "else",
            "in");

    @Autowired
    List<FormValues> features;

    @TestFactory
    Stream<DynamicTest> everyKeyThatAFormMentionsExists() {
        Set<String> catalogue = catalogue();
        Set<String> routing = Arrays.stream(Variable.values()).map(Variable::key).collect(toSet());
        return Forms.each(form -> {
            Set<String> known = new HashSet<>(catalogue);
            known.addAll(routing);
            form.fields().forEach(field -> known.add(field.path("key").asText()));
            return form.components().stream().flatMap(component -> mentioned(component)
                    .filter(key -> !known.contains(key))
                    .map(key -> component.path("id").asText() + " shows '" + key
                            + "', which is no field of the form, no routing variable and not in the catalogue"));
        });
    }

    @TestFactory
    Stream<DynamicTest> listsComeFromTheCatalogue() {
        Set<String> catalogue = catalogue();
        return Forms.each(form -> form.components().stream().flatMap(component -> Stream.of(
                        component.path("valuesKey").asText(""),
                        component.path("dataSource").asText("").replaceFirst("^=", ""))
                .filter(key -> !key.isEmpty() && !catalogue.contains(key))
                .map(key -> component.path("id").asText() + " lists '" + key
                        + "', which the catalogue does not offer")));
    }

    @Test
    void keyHasAMeaningForDesigners() {
        assertThat(features.stream().flatMap(feature -> feature.shownKeys().stream()))
                .allSatisfy(key -> assertThat(key.meaning()).as(key.key()).hasSizeGreaterThan(10).matches("[A-Z].*"));
    }

    private Set<String> catalogue() {
        return features.stream().flatMap(feature -> feature.shownKeys().stream()).map(ShownKey::key).collect(toSet());
    }

    private static Stream<String> mentioned(JsonNode component) {
        Stream<String> shown = Stream.of("text", "label", "description")
                .flatMap(name -> SHOWN.matcher(component.path(name).asText("")).results())
                .map(found -> found.group(1).strip());
        Stream<String> compared = NAME
                .matcher(QUOTED.matcher(component.path("conditional").path("hide").asText("")).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !WORDS.contains(word));
        return Stream.concat(shown, compared);
    }
}
