package org.alteractions.journey.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.testing.DesignFiles;

/**
 * A form as its designer defined it.
 *
 * @param title heading, as far as it is the same for every case; empty for none
 */
record FormSchema(String id, String title, List<Field> fields) {

    /** Staff's forms. */
    static List<String> all() {
        return names(DesignFiles.staffForms());
    }

    /** Participants' forms, each with its language: "record-offer-answer.fr". */
    static List<String> pages() {
        return names(DesignFiles.pages());
    }

    static FormSchema page(String page, String language) {
        return of(page + "." + language);
    }

    private static List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - ".form".length()))
                .sorted()
                .toList();
    }

    static FormSchema of(String id) {
        try {
            JsonNode json = new ObjectMapper().readTree(DesignFiles.form(id + ".form").toFile());
            return new FormSchema(id, title(json), components(json)
                    .filter(component -> component.has("key"))
                    .map(Field::new)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(JsonNode form) {
        return components(form)
                .map(component -> component.path("text").asText())
                .filter(text -> text.startsWith("# "))
                .map(text -> text.substring(2).split("\\n|\\{\\{")[0].strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> components(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false);
    }

    Field field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form " + id + " has no field '" + key + "'"));
    }

    /** Whether one of the answers is marked as not to be undone, so that Tasklist asks once more. */
    boolean ends(Map<String, ?> answers) {
        return fields.stream()
                .filter(field -> answers.containsKey(field.key()))
                .anyMatch(field -> field.ends(answers.get(field.key())));
    }

    /** Every final answer, as "form.question" or "form.question.choice". */
    Stream<String> marks() {
        return fields.stream().flatMap(field -> field.marks().map(mark -> id + "." + mark));
    }

    /** Those that some answers meet. */
    Stream<String> marks(Map<String, ?> answers) {
        return fields.stream()
                .filter(field -> answers.containsKey(field.key()))
                .flatMap(field -> field.marks()
                        .filter(mark -> Set.of(field.key(), field.key() + "." + answers.get(field.key())).contains(mark)))
                .map(mark -> id + "." + mark);
    }

    /** Who is written to because of the answers that are marked so. */
    List<String> audiences(Map<String, ?> answers) {
        return fields.stream()
                .filter(field -> answers.containsKey(field.key()))
                .flatMap(field -> Stream.of("written", "written." + answers.get(field.key()))
                        .map(name -> field.json().path("properties").path(name).asText()))
                .flatMap(written -> Stream.of(written.split(",")))
                .map(String::strip)
                .filter(audience -> !audience.isEmpty())
                .distinct()
                .toList();
    }

    record Field(JsonNode json) {

        private Stream<String> marks() {
            return json.path("properties").properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> name.startsWith("irreversible"))
                    .map(name -> key() + name.substring("irreversible".length()));
        }

        private boolean ends(Object answer) {
            return json.path("properties").has("irreversible") && !List.of().equals(answer)
                    || json.path("properties").has("irreversible." + answer);
        }

        String key() {
            return json.path("key").asText();
        }

        String type() {
            return json.path("type").asText();
        }

        String subtype() {
            return json.path("subtype").asText("date");
        }

        /** What stands over the field; over its date where it asks for a date and a time. */
        String label() {
            return json.path("label").asText(json.path("dateLabel").asText(json.path("timeLabel").asText()));
        }

        String timeLabel() {
            return json.path("timeLabel").asText();
        }

        boolean searchable() {
            return json.path("searchable").asBoolean(false);
        }

        boolean required() {
            return json.path("validate").path("required").asBoolean(false);
        }

        /** "schoolAnswer=otherDate" where that answer makes this question a required one. */
        Optional<String> neededWhen() {
            return Optional.ofNullable(json.path("properties").path("neededWhen").asText(null));
        }

        /** When a question has to be answered that is not always required, in words. */
        Optional<String> neededWords() {
            return Optional.ofNullable(json.path("properties").path("neededWords").asText(null));
        }

        /** Whether the case decides if a participant is asked this. */
        boolean depends() {
            return json.path("properties").has("when");
        }

        /** The choices that are written in the form. */
        List<String> writtenLabels() {
            return StreamSupport.stream(json.path("values").spliterator(), false)
                    .map(option -> option.path("label").asText())
                    .toList();
        }

        /** Key of the values that are looked up when the form opens. */
        Optional<String> valuesKey() {
            return Optional.ofNullable(json.path("valuesKey").asText(null));
        }

        Optional<String> writtenLabel(String value) {
            return StreamSupport.stream(json.path("values").spliterator(), false)
                    .filter(option -> option.path("value").asText().equals(value))
                    .map(option -> option.path("label").asText())
                    .findFirst();
        }
    }
}
