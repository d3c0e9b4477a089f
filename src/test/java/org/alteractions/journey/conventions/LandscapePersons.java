package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The kinds of persons of the landscape, found by the French words of audiences and questions. */
record LandscapePersons(Map<String, Person> byId, Map<String, List<String>> audiences) {

    private static final Path AUDIENCES = Path.of("src/main/resources/mails/audiences.yaml");

    /**
     * @param at     x, y, width and height in the diagram
     * @param words  of audiences.yaml that mean this kind of person
     * @param asked  label of a question of a staff form through which it speaks; else null
     */
    record Person(String name, List<Integer> at, List<String> words, String asked) {}

    /** @throws IllegalStateException if the words of the audience name no kind of person */
    Set<String> ofAudience(String audience) {
        if (audiences.containsKey(audience)) {
            return new TreeSet<>(audiences.get(audience));
        }
        Map<String, String> said = new Yaml().load(Models.read(AUDIENCES));
        String words = said.getOrDefault(audience, "");
        Set<String> found = byId.entrySet().stream()
                .filter(person -> person.getValue().words().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
        if (found.isEmpty()) {
            throw new IllegalStateException("%s: no kind of person has the words of the audience '%s', \"%s\""
                    .formatted(LandscapeTable.FILE, audience, words));
        }
        return found;
    }

    /** The person that a feature's folder is named after. */
    Set<String> ofFolder(String folder) {
        return byId.containsKey(folder) ? Set.of(folder) : Set.of();
    }

    Stream<String> askedBy(FormFile form) {
        return byId.entrySet().stream()
                .filter(person -> person.getValue().asked() != null && form.fields().stream()
                        .anyMatch(field -> field.path("label").asText().equals(person.getValue().asked())))
                .map(Map.Entry::getKey);
    }
}
