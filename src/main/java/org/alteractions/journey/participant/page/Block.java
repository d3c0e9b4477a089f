package org.alteractions.journey.participant.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.participant.draft.KeptFile;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.TypedAnswer;
import org.alteractions.journey.upload.CheckedPdf;

/**
 * One block of a page, as its template draws it.
 *
 * @param html    of a text; null for a question
 * @param options of a question with choices
 * @param values  what stands in it: one value, several of a list, none
 * @param rows    of a table, by column
 * @param files   that have come already
 * @param needed  answer to another question that makes this one required; null for none
 * @param problem what is wrong with what was sent, in the reader's language; null where nothing is
 */
record Block(
        FormField component,
        String html,
        List<Option> options,
        List<String> values,
        List<Map<String, String>> rows,
        FieldFiles files,
        String needed,
        String problem) {

    /** When the question has to be answered, where its form says so in its own words; null where it does not. */
    public String neededWords() {
        return component.json().path("properties").path("neededWords").asText(null);
    }

    /** Column of a table: the words above it and the name under which its rows have it. */
    public record Column(String label, String key) {}

    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        component.json().path("columns").forEach(column ->
                columns.add(new Column(column.path("label").asText(), column.path("key").asText())));
        return columns;
    }


    public String kind() {
        return switch (component.type()) {
            case "text" -> "text";
            case "separator" -> "separator";
            case "table" -> "table";
            case "radio" -> "radio";
            case "select" -> "select";
            case "checklist", "taglist" -> "checklist";
            case "checkbox" -> "checkbox";
            case "textarea" -> "textarea";
            case "filepicker" -> "file";
            default -> "input";
        };
    }

    /** Of the HTML element. */
    public String input() {
        return switch (component.type()) {
            case "number" -> "text";
            case "datetime" -> switch (component.json().path("subtype").asText("date")) {
                case "datetime" -> "datetime-local";
                case "time" -> "time";
                default -> "date";
            };
            // A field of type "email" would send "xn--…" in place of the accented domain that was typed.
            default -> component.rule("validationType").asText("").equals("phone") ? "tel" : "text";
        };
    }

    /** Which keys a telephone shows; null for all. */
    public String inputMode() {
        boolean whole = component.json().path("decimalDigits").asInt(0) == 0;
        return component.type().equals("number") ? (whole ? "numeric" : "decimal")
                : TypedAnswer.kind(component).equals(TypedAnswer.EMAIL) ? "email" : null;
    }

    public KeptFile kept() {
        return files.kept();
    }

    public List<String> received() {
        return files.received();
    }

    public String key() {
        return component.key();
    }

    public String label() {
        return component.label();
    }

    public String description() {
        return component.json().path("description").asText(null);
    }

    public boolean required() {
        return component.required();
    }

    /** What the browser may fill in by itself, as HTML names it; null for nothing. */
    public String autocomplete() {
        return component.json().path("properties").path("autocomplete").asText(null);
    }

    /**
     * Of a long text; null for none. It is said, and checked when the form is sent: a browser that knows it cuts off what
     * is pasted, without a word.
     */
    public Integer maxLength() {
        return component.type().equals("textarea") && component.rule("maxLength").isNumber()
                ? component.rule("maxLength").asInt()
                : null;
    }

    /** In bytes; of a file field. */
    public Integer largestFile() {
        return component.type().equals("filepicker") ? CheckedPdf.LARGEST : null;
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    /** Ids of what describes the field, for those who hear the page; null for none. */
    public String describedBy() {
        String ids = (description() == null ? "" : key() + "-hint ")
                + (maxLength() == null ? "" : key() + "-limit ") + (kept() == null ? "" : key() + "-kept ")
                + (received().isEmpty() ? "" : key() + "-received ")
                + (problem == null ? "" : key() + "-problem");
        return ids.isBlank() ? null : ids.strip();
    }
}
